/** Another nation and other sources, in Chromium: picked in Compose, run, and told by their names. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, visit, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a nation is picked, says what is known, and threats follow it', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.waitForSelector('#f-nation');
  expect(await page.locator('#f-nation option').count()).toBe(10);
  await page.selectOption('#f-nation', 'KZ');
  await page.waitForFunction(() =>
    document.querySelector('#f-nation-known')?.textContent?.includes('survey'),
  );
  expect(await page.locator('.weakest li').count()).toBe(3);
  await page.waitForFunction(
    () => localStorage.getItem('hashfall-draft')?.includes('"nation":["KZ"]') === true,
  );
  await page.waitForFunction(() => document.querySelector('#f-rival-share') === null);
  expect(await page.locator('.problem').count()).toBe(0);
  await leave();
});

test('a nation’s file that is wrong is refused by its place; a good one is taken', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.waitForSelector('#f-nation');
  const nation = {
    format: 'hashfall-nation',
    version: 1,
    code: 'IR',
    name: 'Iran',
    known: 'For a test.',
    share: 1.5,
    powerPrice: 0.02,
  };
  const file = (value: object) => ({
    name: 'nation.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value)),
  });
  await page.setInputFiles('.import input[type=file]', file({ ...nation, share: -1 }));
  await page.waitForSelector('#import-problem');
  expect(await page.locator('#import-problem').innerText()).toContain('nation.share');
  await page.setInputFiles('.import input[type=file]', file(nation));
  await page.waitForFunction(() => document.querySelector('#f-nation-known')?.textContent === 'For a test.');
  expect(await page.locator('#import-problem').count()).toBe(0);
  await leave();
});

test('a rival source is switched on and off again', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.waitForSelector('#f-rival-share');
  const kept = (): Promise<boolean> =>
    page.evaluate(() => localStorage.getItem('hashfall-draft')?.includes('"share":"survey"') === true);
  await page.selectOption('#f-rival-share', 'survey');
  await expect.poll(kept).toBe(true);
  await page.selectOption('#f-rival-share', 'map');
  await expect.poll(kept).toBe(false);
  await leave();
});
