/**
 * `npm run bench [-- --quick] [--page] [--built]`: what is promised in budgets, beside its budget. The engine's part is `hashfall bench`; this adds what only the
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

/** Until the frame after the first picture is in the page: told by the page itself, since asking it from outside takes its time. */
const firstResult = async (page, address) => {
  await page.addInitScript(() => {
    globalThis.firstResult = new Promise((done) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#timeline svg')) return;
        observer.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()));
        port1.start();
        requestAnimationFrame(() => port2.postMessage(0));
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(() => globalThis.firstResult);
};

const liveRun = async (page, address) => {
  const start = Date.now();
  await page.goto(address);
  await page.locator('[role=status]', { hasText: /Finished/ }).waitFor({ timeout: 120_000 });
  return Date.now() - start;
};

/** A handle of the first control is moved by a key: until the fan is drawn anew. */
const sliderToPicture = async (page, address) => {
  await page.goto(address);
  await page.locator('.status .progress button').click({ timeout: 60_000 });
  const handle = page.locator('.range-control input[type=range]').first();
  await handle.focus();
  const took = [];
  for (let i = 0; i < RUNS; i++) {
    await page.evaluate(() => {
      const picture = document.querySelector('#timeline .drawing > div');
      globalThis.drawn = new Promise((done) => {
        let began;
        addEventListener('keydown', () => (began = performance.now()), { once: true, capture: true });
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - began));
        }).observe(picture, { childList: true });
      });
    });
    await page.keyboard.press('ArrowRight');
    took.push(await page.evaluate(() => globalThis.drawn));
  }
  return median(took);
};

/** From the press of Cancel until the page says that it has stopped. */
const cancelToIdle = async (page, address) => {
  await page.goto(address);
  await page.locator('.status .progress', { hasText: 'left' }).waitFor({ timeout: 60_000 });
  return page.evaluate(
    () =>
      new Promise((done) => {
        const status = document.querySelector('[role=status]');
        const began = performance.now();
        new MutationObserver(() => {
          if (/Stopped/.test(status.textContent)) done(performance.now() - began);
        }).observe(status, { childList: true, subtree: true, characterData: true });
        document.querySelector('.status .progress button').click();
      }),
  );
};

const finished = (page) =>
  page.locator('[role=status]', { hasText: /Finished/ }).waitFor({ timeout: 120_000 });

/** Load, live swap, ten moves of a handle, every view: the longest task of the page's own thread, ms, and when it was. */
const longestTask = async (page, address) => {
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.tasks.push({ duration, during: globalThis.during ?? 'load', startTime });
    }).observe({ type: 'longtask', buffered: true });
  });
  const phase = (name) => page.evaluate((name) => (globalThis.during = name), name);
  await page.goto(address);
  await phase('live run');
  await finished(page);
  await page.locator('.range-control input[type=range]').first().focus();
  await phase('ten moves');
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
  }
  for (const view of ['compose', 'read', 'compare', 'overview']) {
    await phase(`view ${view}`);
    await page.evaluate((view) => (location.hash = view), view);
    await page.waitForTimeout(1_000);
  }
  return page.evaluate(() => globalThis.tasks.sort((a, b) => b.duration - a.duration));
};

const pageOnly = process.argv.includes('--page');
if (!pageOnly) await buildCli();
if (!process.argv.includes('--built')) await buildPage();
if (!pageOnly)
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
row(
  'slider to picture',
  `${Math.round(await onFreshPage(browser, address, 1, sliderToPicture))} ms`,
  '150 ms',
);
row('cancel to idle', `${Math.round(await onFreshPage(browser, address, 1, cancelToIdle))} ms`, '50 ms');
const lives = [];
for (let i = 0; i < Math.min(3, RUNS); i++) lives.push(await onFreshPage(browser, address, 1, liveRun));
row(
  'page opened to default scenario finished live (10,000 futures)',
  `${(median(lives) / 1000).toFixed(1)} s`,
  'aim 4 s',
);
const tasks = await onFreshPage(browser, address, 1, longestTask);
row(
  'longest task of the page (load, run, ten moves, views)',
  `${Math.round(tasks[0]?.duration ?? 0)} ms`,
  '50 ms',
);
for (const { duration, during } of tasks.slice(0, 5))
  console.log(`  ${Math.round(duration)} ms during ${during}`);
await browser.close();
await close();
