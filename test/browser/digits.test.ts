/** The same bytes in every engine at hand. An engine that is not installed is skipped by name. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, findJsc } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { digits } from '../../src/ui/digits.ts';
import { type Site, openSite, visit } from './harness.ts';

let site: Site;
let expected: string;
beforeAll(async () => {
  site = await openSite();
  expected = await digits();
});
afterAll(() => site.close());

const firefox = findFirefox();
const jsc = findJsc();
for (const [name, path] of Object.entries({ Firefox: firefox, 'JavaScriptCore (jsc)': jsc })) {
  if (!path) console.log(`Skipped: ${name} is not installed`);
}

describe('digits', () => {
  it('tells five files of four scenarios', () => {
    const lines = expected.split('\n');
    expect(lines).toHaveLength(20);
    expect(new Set(lines.map((line) => line.split(' ')[2])).size).toBe(20);
    expect(lines.every((line) => /^[a-z-]+ [a-z]+\.csv [0-9a-f]{16}$/.test(line))).toBe(true);
  });

  it('are the same in Chromium', async () => {
    const { page, leave } = await visit(site, { path: 'digits.html' });
    await page.locator('[data-done]').waitFor({ timeout: 90_000 });
    expect(await page.locator('#digits').innerText()).toBe(expected);
    await leave();
  });

  it.skipIf(!firefox)('are the same in Firefox', async () => {
    expect(await digitsInFirefox(firefox!)).toBe(expected);
  });

  it.skipIf(!jsc)('are the same in JavaScriptCore', async () => {
    expect(await digitsInJsc(jsc!)).toBe(expected);
  });
});

/** Firefox opens the page by itself, and the page sends its digits to the server it came from. */
async function digitsInFirefox(path: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'hashfall-firefox-'));
  let tell: (text: string) => void;
  const told = new Promise<string>((resolve) => (tell = resolve));
  const server = await serve({
    routes: {
      '/digits-report': (request, response) => {
        let text = '';
        request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        request.on('end', () => {
          response.end();
          tell(text);
        });
      },
    },
  });
  const page = `${server.address}digits.html?report`;
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, page], { stdio: 'ignore' });
  const gone = new Promise<string>((resolve) =>
    child.on('exit', (code) => resolve(`Firefox ended with code ${code}`)),
  );
  try {
    return await Promise.race([told, gone]);
  } finally {
    child.kill();
    await gone;
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** JavaScriptCore's shell knows neither modules on the web nor timers: one classic script, and turns by promises. */
async function digitsInJsc(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hashfall-jsc-'));
  const entry = join(import.meta.dirname, 'digits-shell.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry, formats: ['iife'], name: 'shell', fileName: 'digits' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const script = readdirSync(folder).find((name) => name.endsWith('.js'))!;
  const run = spawnSync(path, [join(folder, script)], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return run.stdout.trim() || run.stderr;
}
