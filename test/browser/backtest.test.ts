/** "How well does it do?" on the built page: from the shelf, run here, and a reader's own event. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../src/words/words.ts';
import { type Site, axeViolations, openSite, overflow, visit } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MISSED = 'halving-2020';
const event = readFileSync('src/evidence/events/kazakhstan-2022.json', 'utf8');

async function open(path = '#backtest', width = 1280) {
  const opened = await visit(site, { path, expected: /preload/, viewport: { width, height: 900 } });
  await opened.page.locator('figure.backtest svg.plot').first().waitFor();
  return opened;
}

it('shows every event with its verdict, misses told, fitted and blind', async () => {
  const { page, leave } = await open();
  expect(await page.locator('figure.backtest').count()).toBe(8);
  const missed = page.locator(`#${MISSED}`);
  expect(await missed.locator('.verdict').innerText()).toMatch(/^Missed: 5 of 7 retargets/);
  expect(await missed.locator('circle.ring').count()).toBe(3);
  const before = await missed.locator('svg.plot').innerHTML();
  await page.getByRole('button', { name: say('backtest.page.mode.blind') }).click();
  await expect.poll(() => missed.locator('svg.plot').innerHTML()).not.toBe(before);
  expect(await page.locator('main').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
  await leave();
});

it('runs an event here and comes to what the shelf says', async () => {
  const { page, leave } = await open();
  const card = page.locator(`#${MISSED}`);
  await card.getByRole('button', { name: say('backtest.page.part.table') }).click();
  const before = await card.locator('tbody').innerText();
  await card.getByRole('button', { name: say('backtest.page.run') }).click();
  await card.getByText(say('backtest.page.ran')).waitFor({ timeout: 60_000 });
  expect(await card.locator('tbody').innerText()).toBe(before);
  await leave();
});

it("runs a reader's own event, and says what is wrong with a bad one", async () => {
  const { page, leave } = await open();
  const give = (text: string) =>
    page.locator('.own-event input').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give(event.replace('"curtail"', '"hail"'));
  await page.getByText(/effects\[0\]\.kind: expected one of curtail/).waitFor({ timeout: 60_000 });
  await give(event.replace('"kazakhstan-2022"', '"mine"'));
  await page.locator('figure#mine svg.plot').waitFor({ timeout: 60_000 });
  expect(await page.locator('figure.backtest').count()).toBe(9);
  expect(await page.locator('#backtest-failed').count()).toBe(0);
  await leave();
});

it('opens at the event that a link points at', async () => {
  const { page, leave } = await open('#backtest/late-2018');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('late-2018');
  await leave();
});

it.each([390, 1280, 1920])('fits in %i px and has nothing that keeps readers out', async (width) => {
  const { page, leave } = await open('#backtest', width);
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await leave();
});
