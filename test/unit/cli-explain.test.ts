/** What `list` and `explain` say of what they know. */
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/cli/explain/topics.ts';
import { leverKinds } from '../../src/levers/index.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { loadGround } from '../../src/run/context.ts';
import { shippedIds } from '../../src/run/shipped.ts';
import { threatKinds } from '../../src/threats/index.ts';
import { hashfall } from '../cli.ts';

const said = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await hashfall(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('explain', () => {
  it('has something to say of everything it knows, and leaves no undefined value or place unfilled', async () => {
    const { evidence } = await loadGround();
    for (const topic of topics(evidence)) {
      const text = await topic.text();
      expect(text.length, topic.id).toBeGreaterThan(10);
      expect(text, topic.id).not.toMatch(/undefined|\[object|NaN|\{(?:mode|unit|low|high)\}/);
    }
  });
  it('a parameter: unit, grade, source and who uses it', async () => {
    const out = await said('explain', 'reach.reachable');
    expect(out).toMatch(/^reach\.reachable: number of the evidence\n/);
    expect(out).toMatch(/grade +judged/);
    expect(out).toMatch(/used by .*us-bricking/);
  });
  it('a maker, with the word that it is no finding', async () => {
    expect(await said('explain', 'bitmain')).toMatch(/never a finding/);
  });
  it('a plan: every input, and how many are judged', async () => {
    const lines = (await said('explain', 'plan', 'us-bricking')).trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(new RegExp(`^${lines.length - 2} inputs: .*judged`));
    expect(lines.some((line) => /^brick\.at +30 +days +typed in the scenario/.test(line))).toBe(true);
  });
  it('how formulas are written, and how they spell an outcome', async () => {
    expect(await said('explain', 'formula')).toMatch(/functions +exp, log, sqrt.*clamp\n/);
    expect(await said('explain', 'lost-ehs-days')).toMatch(/in formulas +lost_ehs_days\n/);
  });
  it('the fleet, with its concentration', async () => {
    const out = await said('explain', 'fleet');
    expect(out).toMatch(/axis +scope +HHI/);
    expect(out).toMatch(/^vendor +home +\d/m);
  });
});

describe('list', () => {
  it.each([
    ['scenarios', shippedIds],
    ['outcomes', outcomes.map(({ id }) => id)],
    ['threats', threatKinds.map(({ kind }) => kind)],
    ['levers', leverKinds.map(({ kind }) => kind)],
  ])('%s: all of them', async (name, ids) => {
    const rows = (await said('list', name)).trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(/\s/)[0])).toEqual([...ids]);
  });
  it('parameters: a row each', async () => {
    const { evidence } = await loadGround();
    expect((await said('list', 'parameters')).trimEnd().split('\n').length).toBe(
      evidence.parameters.size + 1,
    );
  });
});
