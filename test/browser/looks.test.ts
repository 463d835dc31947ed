import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../figures/text-boxes.ts';
import { type Site, axeViolations, openSite, overflow, visit } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const SCENARIOS = ['us-bricking', 'four-arms'] as const;

/** Opens a scenario and everything that can be opened: all arms, tables, details. */
async function openAll(page: Page, scenario: string): Promise<void> {
  await page.locator('.heads').waitFor();
  await page.getByLabel('Scenario').selectOption(scenario);
  await page.getByRole('button', { name: 'Table' }).click();
  if (scenario !== 'four-arms') return;
  await expect.poll(() => page.locator('.switch').count()).toBe(4);
  for (let arm = 1; arm < 4; arm++) await page.locator('.switch').nth(arm).click();
}

/** Boxes of the fan's texts as this browser sets them. */
const textBoxes = (page: Page): Promise<Box[]> =>
  page.locator('#timeline svg.plot text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent ?? '', left, right, top, bottom };
    }),
  );

describe('the page at every size and in both themes', () => {
  for (const viewport of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of axe and nothing overflows: ${viewport.width} px, ${colorScheme}`, async () => {
        for (const scenario of SCENARIOS) {
          const { page, leave } = await visit(site, { viewport, colorScheme, noDesk: true, bypassCSP: true });
          await openAll(page, scenario);
          expect(await axeViolations(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          await leave();
        }
      });
    }

    it(`keeps the fan’s texts apart: ${viewport.width} px`, async () => {
      const { page, leave } = await visit(site, { viewport, noDesk: true });
      await page.locator('#timeline svg.plot').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const buttons = page.locator('.tracks button');
      for (let track = 0; track < (await buttons.count()); track++) {
        await buttons.nth(track).click();
        const boxes = await textBoxes(page);
        // The box of a line is higher than its letters: a third of it may lie over the next.
        expect(overlaps(boxes, 5), await buttons.nth(track).innerText()).toEqual([]);
      }
      await leave();
    });
  }

  it('stays readable at twice the text size on a narrow window', async () => {
    const { page, leave } = await visit(site, { viewport: { width: 640, height: 800 }, noDesk: true });
    await page.locator('.heads').waitFor();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await leave();
  });

  it('shows the six parts of the first screen at 1280 by 800', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.range-control').nth(3).waitFor();
    await page.locator('.tries button').first().waitFor();
    const foot = async (part: string) => (await page.locator(part).first().boundingBox())!;
    const status = (await foot('.status')).y;
    for (const part of ['.question', '.what-if', '.heads', '#timeline svg.plot', '.tries']) {
      const { y, height } = await foot(part);
      expect(y + height, part).toBeLessThanOrEqual(status + 12);
    }
    await leave();
  });

  it('says the bad link at every width without overflow', async () => {
    for (const viewport of SIZES) {
      const { page, leave } = await visit(site, { viewport, bypassCSP: true, path: `#${'x'.repeat(300)}` });
      await page.getByRole('alert').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
      await leave();
    }
  });
});
