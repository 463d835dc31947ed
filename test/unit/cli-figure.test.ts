/** `hashfall figure`: every panel as a file; the same picture that a pack of the run has. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureFiles } from '../../src/export/figures.ts';
import { finished } from '../../src/export/finished.ts';
import { loadDataVersion } from '../../src/export/versions.ts';
import { loadGround } from '../../src/run/context.ts';
import { createInline } from '../../src/run/inline.ts';
import { freshFolder, hashfall } from '../cli.ts';
import { shippedText } from '../helpers/scenarios.ts';

const ARGS = ['first-lesson', '--replicates', '40', '--seed', 'f', '--quiet'];

describe('hashfall figure', () => {
  it('the timeline on stdout is the pack’s', async () => {
    const job = { scenario: shippedText('first-lesson'), seed: 'f', replicates: 40 };
    const run = finished(await createInline().run(job), await loadDataVersion());
    const [first] = figureFiles(run, await loadGround());
    const id = first!.name.replace('.svg', '');
    const { code, out, err } = await hashfall(['figure', id, ...ARGS]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(first!.svg);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
  it('into a file, which is not written over without --force', async () => {
    const cwd = freshFolder();
    const args = ['figure', 'timeline', ...ARGS, '--out', 'a.svg'];
    expect(await hashfall(args, cwd)).toMatchObject({ code: 0, out: '', err: '' });
    const svg = readFileSync(join(cwd, 'a.svg'), 'utf8');
    writeFileSync(join(cwd, 'a.svg'), 'mine');
    const refused = await hashfall(args, cwd);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^--out: expected a file that does not exist yet, .* got the file a\.svg\n$/);
    expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toBe('mine');
    expect((await hashfall([...args, '--force'], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toBe(svg);
  });
  it.each([
    [[], /^figure: expected one of timeline, .*, got undefined\n$/],
    [['timelin', 'first-lesson'], /^figure: .*did you mean timeline\?.*\n$/],
    [['timeline'], /^figure: expected one scenario/],
    [['timeline', 'first-lesso'], /did you mean first-lesson\?/],
    [['timeline', 'first-lesson', '--out', 'none/a.svg'], /^--out: expected a file in a folder that exists/],
    [['difference', ...ARGS], /^figure: expected a figure that this scenario has something to show in/],
  ])('%j: refused in one line', async (args, message) => {
    const cwd = freshFolder();
    const ran = await hashfall(['figure', ...args], cwd);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(message);
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });
});
