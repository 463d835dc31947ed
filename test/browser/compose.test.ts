/** Composing by the keyboard, bad input, undo, drafts, files from outside; and what axe says of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations, openSite, type Site, type Visit, visit, type VisitOptions } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function compose(options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(site, { path: '#compose', ...options });
  await opened.page.locator('.threat-card').first().waitFor({ timeout: 60_000 });
  return opened;
}

const heads = (page: Page) => page.locator('.threat-card h3').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const ids = (page: Page) =>
  page
    .getByLabel('Id, for chains')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

async function press(page: Page, name: string | RegExp, place = 0): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).nth(place);
  await button.focus();
  await page.keyboard.press('Enter');
}

describe('threats by the keyboard', () => {
  it('are added, chained, copied, moved, renamed and removed, and the focus goes along', async () => {
    const { page, leave } = await compose();
    await press(page, 'Add a threat');
    await expect.poll(() => focused(page)).toBe('threat-1');
    expect(await ids(page)).toEqual(['brick', 'bricking']);
    await press(page, 'Chain');
    await expect.poll(() => ids(page)).toEqual(['brick', 'bricking-2', 'bricking']);
    await expect.poll(() => focused(page)).toBe('threat-1');
    expect(
      await page.locator('.threat-card').nth(1).getByLabel('Which threat it waits for').inputValue(),
    ).toBe('brick');
    await press(page, 'Up', 2);
    await expect.poll(() => ids(page)).toEqual(['brick', 'bricking', 'bricking-2']);
    await expect.poll(() => focused(page)).toBe('up-1');
    await press(page, 'Copy', 0);
    await expect.poll(() => ids(page)).toEqual(['brick', 'brick-2', 'bricking', 'bricking-2']);
    await page.getByLabel('Id, for chains').first().focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('first');
    await page.keyboard.press('Tab');
    await expect.poll(() => ids(page)).toEqual(['first', 'brick-2', 'bricking', 'bricking-2']);
    expect(
      await page.locator('.threat-card').nth(3).getByLabel('Which threat it waits for').inputValue(),
    ).toBe('first');
    await press(page, 'Remove', 1);
    await expect.poll(() => ids(page)).toEqual(['first', 'bricking', 'bricking-2']);
    await expect.poll(() => focused(page)).toBe('threat-1');
    expect(await page.locator('output').first().innerText()).toContain('brick-2 removed');
    expect((await heads(page)).length).toBe(3);
    await leave();
  });
});

describe('a number', () => {
  it('keeps what was typed, says what is wrong beside the field, and what runs meanwhile', async () => {
    const { page, leave } = await compose();
    const field = page.getByLabel('Share within reach', { exact: true });
    const before = await field.inputValue();
    await field.fill('30 .. 170 %');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const [problem] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
    const text = await page.locator(`#${problem}`).innerText();
    expect(text).toContain('30 .. 170 %');
    expect(text).toContain(`Your text is kept. Until it is changed, the run uses ${before}.`);
    await page.locator('nav a[href="#overview"]').first().click();
    await page.locator('nav a[href="#compose"]').first().click();
    expect(await field.inputValue()).toBe('30 .. 170 %');
    await page.getByRole('button', { name: 'Back to the default: Share within reach' }).click();
    await expect.poll(() => field.inputValue()).toBe(before);
    await expect.poll(() => page.locator('.threat-card .problem').count()).toBe(0);
    await leave();
  });

  it('is written by its handles, and taken back and made again by undo and redo', async () => {
    const { page, leave } = await compose();
    const field = page.getByLabel('Share within reach', { exact: true });
    const before = await field.inputValue();
    await page.getByRole('slider', { name: 'Share within reach, high end' }).press('ArrowLeft');
    await expect.poll(() => field.inputValue()).not.toBe(before);
    const moved = await field.inputValue();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => field.inputValue()).toBe(moved);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => field.inputValue()).toBe(before);
    await leave();
  });
});

describe('arms', () => {
  it('are added as copies, given levers, and say what changes against the first', async () => {
    const { page, leave } = await compose();
    await press(page, 'Add an arm');
    await expect.poll(() => focused(page)).toBe('arm-title-1');
    await page.getByLabel('Kind of lever').selectOption('spares');
    await press(page, 'Add a lever');
    await expect.poll(() => focused(page)).toBe('cell-1-spares');
    expect(await page.locator('.changes td').last().innerText()).toContain('Spares added');
    await page.getByLabel('Control boards, share of the fleet', { exact: true }).fill('10 %');
    await expect.poll(() => page.locator('#cell-1-spares').innerText()).toContain('10 %');
    expect(await page.locator('#cell-0-spares').innerText()).toBe('none');
    await leave();
  });
});

describe('drafts', () => {
  it('are offered after a page that died, and opened with what was typed', async () => {
    const { page, leave } = await compose();
    await page.getByLabel('Share within reach', { exact: true }).fill('half of it');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('hashfall-draft') ?? ''))
      .toContain('half of it');
    await page.goto('about:blank');
    await page.goto(`${site.address}#compose`);
    await page.getByRole('button', { name: 'Open the draft' }).click();
    const field = page.getByLabel('Share within reach', { exact: true });
    await expect.poll(() => field.inputValue(), { timeout: 30_000 }).toBe('half of it');
    await leave();
  });

  it('that can’t be kept are told of in a quiet line', async () => {
    const { page, leave } = await compose();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Days watched').fill('200');
    await page.getByText('Drafts can’t be kept').waitFor();
    await leave();
  });
});

describe('a scenario from outside', () => {
  it('is opened where it is good; a bad one is explained and changes nothing', async () => {
    const { page, leave } = await compose();
    const title = page.getByLabel('Title', { exact: true });
    const before = await title.inputValue();
    const file = (text: string, name: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const good = {
      format: 'hashfall-scenario',
      version: 1,
      id: 'mine',
      title: 'My own',
      summary: 'Mine.',
      threats: [],
      arms: [{ id: 'a', title: 'A', levers: [] }],
    };
    await page
      .locator('.import input[type=file]')
      .setInputFiles(file(JSON.stringify({ ...good, days: -5 }), 'bad.json'));
    await page.locator('#import-problem').waitFor();
    expect(await page.locator('#import-problem').innerText()).toMatch(
      /bad\.json can’t be read[^]*days: expected .*got -5/,
    );
    expect(await title.inputValue()).toBe(before);
    await page.locator('.import input[type=file]').setInputFiles(file(JSON.stringify(good), 'good.json'));
    await expect.poll(() => title.inputValue()).toBe('My own');
    expect(await page.locator('#import-problem').count()).toBe(0);
    expect(await page.getByText('No threat yet, so nothing falls.').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => title.inputValue()).toBe(before);
    await leave();
  });
});

describe('axe', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280])
      it(`finds nothing at ${width} pixels, ${colorScheme}, with a card open and an error shown`, async () => {
        const { page, leave } = await compose({
          bypassCSP: true,
          colorScheme,
          viewport: { width, height: 844 },
        });
        await page.getByLabel('Share within reach', { exact: true }).fill('often');
        await page.locator('details.more summary').first().click();
        await page.locator('.source-card summary').first().click();
        await page.getByRole('button', { name: 'Add a lever' }).click();
        await page.locator('.lever-panel').waitFor();
        await page.locator('.threat-card .problem').first().waitFor();
        expect(await axeViolations(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        await leave();
      });
});
