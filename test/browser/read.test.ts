/** Reading, comparing and printing on the built page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PANELS } from '../../src/figures/panels.ts';
import { shippedText } from '../../src/run/shipped.ts';
import { encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { say } from '../../src/words/words.ts';
import { type Site, axeViolations, openSite, overflow, visit, type VisitOptions } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SLOW = { timeout: 90_000 };
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Four arms with few futures, as a link. */
const FEW = encodeLink({ ...(JSON.parse(shippedText('four-arms')!) as ScenarioDocument), replicates: 300 });

/** Opens a view of four arms, run here. The default's result, loaded ahead, is not used then: a warning. */
async function open(view: string, options: VisitOptions = {}) {
  const opened = await visit(site, { ...options, path: `#s=${FEW}`, expected: /preload/ });
  await finished(opened.page);
  await show(opened.page, view);
  return opened;
}

const finished = (page: Page) =>
  page.locator('[role=status]', { hasText: 'Finished' }).first().waitFor({ timeout: 90_000 });

async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, view);
  await page.locator('figure.panel svg.plot').first().waitFor();
}

/** Panels of a view that draw the four arms unasked: nobody holds hash rate that is not theirs, and rival sources are run when asked. */
const panelsOf = (view: string) =>
  PANELS.filter((panel) => panel.view === view && !['security', 'rivals'].includes(panel.id)).map(
    ({ id }) => id,
  );

describe('the views that read a result', () => {
  it('draw every panel of the registry, each with finding, caption, table and words for ears', async () => {
    const { page, leave } = await open('read');
    for (const view of ['read', 'compare']) {
      await show(page, view);
      await page.locator(`#${panelsOf(view).at(-1)}`).waitFor();
      for (const id of panelsOf(view)) {
        const panel = page.locator(`#${id}`);
        expect((await panel.locator('h2').innerText()).length, id).toBeGreaterThan(10);
        expect((await panel.locator('svg.plot > desc').textContent())!.length, id).toBeGreaterThan(20);
        expect(await panel.innerHTML(), id).not.toMatch(/NaN|undefined|Infinity/);
        expect(await panel.locator('figcaption').innerText(), id).toMatch(/seed hashfall|Sources/);
        await panel.getByRole('button', { name: say('page.figure.table'), exact: true }).click();
        expect(await panel.locator('tbody tr').count(), id).toBeGreaterThan(0);
      }
    }
    await leave();
  });

  it('show chain security where hash rate is turned to another purse, and only there', async () => {
    const { page, leave } = await open('read');
    expect(await page.locator('#security svg.plot').count()).toBe(0);
    await leave();
    const few = { ...(JSON.parse(shippedText('us-malicious-update')!) as ScenarioDocument), replicates: 300 };
    const other = await visit(site, { path: `#s=${encodeLink(few)}`, expected: /preload/ });
    await finished(other.page);
    await show(other.page, 'read');
    const panel = other.page.locator('#security');
    await panel.waitFor();
    expect(await panel.locator('h2').innerText()).toMatch(/confirmations/);
    await other.leave();
  });

  it('break no rule of axe and overflow nowhere, at any size, light or dark, tables open', async () => {
    for (const viewport of SIZES)
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, leave } = await open('read', { viewport, colorScheme, bypassCSP: true });
        for (const view of ['read', 'compare']) {
          await show(page, view);
          await page.locator('[aria-controls$="-table"]').first().click();
          expect(await axeViolations(page), `${view}, ${viewport.width}, ${colorScheme}`).toEqual([]);
          expect(await overflow(page), `${view}, ${viewport.width}`).toBeLessThanOrEqual(0);
        }
        await leave();
      }
  }, 400_000);

  it('move the reader’s line by keys, and the title follows', async () => {
    const { page, leave } = await open('read');
    const panel = page.locator('#distribution');
    const before = await panel.locator('h2').innerText();
    await panel.getByRole('slider').focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await panel.locator('h2').innerText()).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    await leave();
  });

  it('step through the marks of a figure by the arrow keys', async () => {
    const { page, leave } = await open('read');
    await page.locator('#operators .step[tabindex="0"]').focus();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await label();
    await page.keyboard.press('ArrowDown');
    expect(await label()).not.toBe(first);
    await leave();
  });

  it('replay a future: its log, its days and what it drew', async () => {
    const { page, leave } = await open('read');
    await page.locator('.samples select').first().selectOption('2');
    const replay = page.locator('.replay');
    await replay.waitFor();
    expect(await replay.locator('h3').innerText()).toContain('no. 2');
    expect(await replay.locator('.log').count()).toBe(4);
    const log = await replay.locator('.log').first().innerText();
    expect(log).toMatch(/Day 90\s*brick: machines are told to stop/);
    // The day the log calls lowest is the lowest of the line one steps through.
    const [, day, share] = /Day (\d+)\s*farthest below the undisturbed, by ([\d.]+)/.exec(log)!;
    const slider = replay.getByRole('slider');
    await slider.fill(day);
    const told = (await slider.getAttribute('aria-valuetext'))!;
    const at = Number(/undisturbed ([\d.]+)/.exec(told)![1]);
    expect(Math.abs(100 - at - Number(share))).toBeLessThan(0.6);
    // The ledger tells the day of the blow at the kink that a reader goes to.
    await slider.fill('60');
    await replay.getByRole('button', { name: say('read.replay.kink') }).click();
    expect(await slider.inputValue()).toBe('90');
    expect(await replay.getByRole('region', { name: say('read.replay.ledger') }).innerText()).toMatch(
      /EH\/s below the undisturbed\. Since the day before: brick: \w+ \+\d/,
    );
    await replay.locator('details summary').click();
    expect(await replay.locator('tbody tr').count()).toBeGreaterThan(50);
    await leave();
  });

  it('open a figure by its address, with its sources and its link', async () => {
    const { page, leave } = await open('read/gauges');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gauges');
    await page.keyboard.press('s');
    expect(await page.locator('#gauges-sources li').count()).toBeGreaterThan(3);
    await page.keyboard.press('t');
    expect(await page.locator('#gauges-table tbody tr').count()).toBeGreaterThan(0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .locator('#gauges')
      .getByRole('button', { name: say('read.link') })
      .click();
    await page.locator('#gauges [role=status]', { hasText: say('read.link.copied') }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/#s=[\w.-]+\/read\/gauges$/);
    await leave();
    // The link opens the same scenario at that figure.
    const again = await visit(site, { path: new URL(address).hash, expected: /preload/ });
    await expect.poll(() => again.page.evaluate(() => document.activeElement?.id), SLOW).toBe('gauges');
    await expect.poll(() => again.page.locator('.what-if').innerText(), SLOW).toContain('300');
    await again.leave();
  });

  it('print the brief by the browser’s own key', async () => {
    const { page, leave } = await open('read');
    await page.evaluate(() => {
      // The dialog for printing would wait for a reader.
      window.print = () =>
        document.body.setAttribute('data-printed', document.querySelector('.brief h1')!.textContent!);
    });
    await page.keyboard.press('Control+p');
    await page.waitForSelector('[data-printed]', SLOW);
    expect(await page.locator('body').getAttribute('data-printed')).toMatch(/^Suppose .+\?$/);
    await leave();
  });

  it('save pictures and tables', async () => {
    const { page, leave } = await open('compare');
    for (const format of ['SVG', 'PNG', 'CSV']) {
      const download = page.waitForEvent('download');
      await page
        .locator('#regret')
        .getByRole('button', { name: `Save as ${format}` })
        .click();
      expect((await download).suggestedFilename()).toBe(`regret.${format.toLowerCase()}`);
    }
    await leave();
  });

  it('say with one arm how to get another', async () => {
    const { page, leave } = await visit(site, {});
    await finished(page);
    await page.evaluate(() => {
      location.hash = 'compare';
    });
    await page.getByRole('button', { name: say('compare.add') }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#compose');
    await leave();
  });
});
