/**
 * `npm run bench [-- --quick]`: what is promised in budgets, beside its budget. The engine's part is `hashfall bench`; this adds what only the
 * page can tell: first-load JavaScript, first result on screen, change to picture, cancel. Seeded inputs, medians.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './browser.mjs';
import { buildCli, buildPage } from './build.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = process.argv.includes('--quick') ? 3 : 7;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (what, value, budget) =>
  console.log(`${what.padEnd(64)} ${value.padStart(12)}   budget ${budget}`);

/** Scripts that index.html names and what they import at once, gzipped bytes. */
function firstLoad() {
  const folder = join(root, 'dist/page');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  return [...new Set(names)].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  );
}

async function onFreshPage(browser, address, slowdown, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  try {
    return await act(page, address);
  } finally {
    await context.close();
  }
}

const firstResult = async (page, address) => {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('#timeline svg', { timeout: 60_000 });
  return page.evaluate(() => performance.now());
};

const liveRun = async (page, address) => {
  const start = Date.now();
  await page.goto(address);
  await page.locator('[role=status]', { hasText: /Finished/ }).waitFor({ timeout: 120_000 });
  return Date.now() - start;
};

await buildCli();
await buildPage();
spawnSync(process.execPath, [join(root, 'dist/cli/hashfall.mjs'), 'bench'], { stdio: 'inherit' });

row('first-load JavaScript, gzipped', `${(firstLoad() / 1000).toFixed(1)} kB`, '60 kB');
console.log(
  `all scripts of the page: ${readdirSync(join(root, 'dist/page/assets'))
    .filter((f) => f.endsWith('.js'))
    .join(' ')}`,
);

const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
const firsts = [];
for (let i = 0; i < RUNS; i++) firsts.push(await onFreshPage(browser, address, 4, firstResult));
row('first result on screen, cold, 4x CPU slowdown', `${(median(firsts) / 1000).toFixed(2)} s`, '1.0 s');
const lives = [];
for (let i = 0; i < Math.min(3, RUNS); i++) lives.push(await onFreshPage(browser, address, 1, liveRun));
row(
  'page opened to default scenario finished live (10,000 futures)',
  `${(median(lives) / 1000).toFixed(1)} s`,
  'aim 4 s',
);
await browser.close();
await close();
