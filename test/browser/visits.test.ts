/** What one can do on the page, on results that the shelf holds or that a short run brings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fan } from '../../src/figures/fan.ts';
import { svgDocument, svgText } from '../../src/figures/svg-document.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import type { Summary } from '../../src/summary/types.ts';
import { showSummary } from '../../src/ui/show-summary.ts';
import { freshFolder, hashfall } from '../cli.ts';
import { PAGE_FOLDER, type Site, openSite, runFutures, visit } from './harness.ts';
import { pictureText } from './picture-text.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const readSummary = (path: string): Summary => JSON.parse(readFileSync(path, 'utf8')) as Summary;
const shelf = (id: string): Summary => readSummary(join(PAGE_FOLDER, `precomputed/${id}.json`));
const written = (id: string): ScenarioDocument =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../scenarios/${id}.json`), 'utf8'),
  ) as ScenarioDocument;
const shown = (id: string) => showSummary(shelf(id), written(id));
const indexHtml = (): string => readFileSync(join(PAGE_FOLDER, 'index.html'), 'utf8');

describe('the page as it opens', () => {
  it('shows the result from the shelf before anything has run, and says so', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    const told = shown('us-bricking');
    const figures = () => page.locator('.head .big').allInnerTexts();
    await expect.poll(figures).toEqual(told.heads.map((head) => head.big));
    expect(await page.locator('.status').innerText()).toContain('Shown from the shelf');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Bitmain’s machines');
    expect(await page.locator('.what-if').innerText()).toContain('No public review had reported');
    await leave();
  });

  it('draws the fan that the same summary gives outside a browser', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    const picture = page.locator('#timeline svg.plot');
    await picture.waitFor();
    const size = [await picture.getAttribute('width'), await picture.getAttribute('height')];
    const [width, height] = size.map(Number);
    const data = shown('us-bricking').fan('intact_share', [0]);
    const outside = fan(data, { document: svgDocument(), width, height, fontSize: 13 });
    expect(await picture.evaluate(pictureText)).toBe(svgText(outside).replace(/ xmlns="[^"]*"/, ''));
    await leave();
  });

  it('loads at most 60 kB of JavaScript, gzipped, before the first result', () => {
    const scripts = [...indexHtml().matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
      ([, path]) => path,
    );
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(PAGE_FOLDER, path))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });

  it('leaves evidence and engine to its workers', () => {
    const own = [...indexHtml().matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)];
    const text = own.map(([, path]) => readFileSync(join(PAGE_FOLDER, path), 'utf8')).join('\n');
    for (const part of ['ehs_low', 'recover.reboot_share,', 'hashfall-summary'])
      expect(text).not.toContain(part);
  });

  it('has no style attribute and no inline script in what the server sends', () => {
    for (const name of ['index.html', 'digits.html']) {
      const html = readFileSync(join(PAGE_FOLDER, name), 'utf8');
      expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
    }
  });

  it('names no file that is not there', () => {
    const paths = [...indexHtml().matchAll(/(?:src|href)="\.\/([^"#]+)"/g)].map(([, path]) => path);
    expect(paths.filter((path) => !existsSync(join(PAGE_FOLDER, path)))).toEqual([]);
  });
});

/** A busy machine runs slowly. */
const SLOW = { timeout: 30_000 };

const FILES = [
  'outcomes.csv',
  'parameters.csv',
  'timeline.csv',
  'operators.csv',
  'places.csv',
  'ledger.csv',
  'summary.json',
  'datapackage.json',
];

describe('a run on the page', () => {
  it('finishes, swaps the result in, and its files are the command line’s byte for byte', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await runFutures(page, 300, 'page and line');
    const folder = freshFolder();
    const words = ['--replicates', '300', '--seed', 'page and line', '--out', folder, '--force', '--quiet'];
    expect((await hashfall(['run', 'us-bricking', ...words])).code).toBe(0);
    await page.getByRole('button', { name: 'Take away' }).click();
    for (const name of FILES) {
      const download = page.waitForEvent('download');
      await page.getByRole('dialog').getByText(name, { exact: true }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(name);
      const bytes = readFileSync(await saved.path());
      expect(bytes.equals(readFileSync(join(folder, name))), name).toBe(true);
    }
    const told = showSummary(readSummary(join(folder, 'summary.json')), written('us-bricking'));
    expect(await page.locator('.head .big').allInnerTexts()).toEqual(told.heads.map((head) => head.big));
    await leave();
  });

  it('runs until the mean loss is known well enough, and says how many futures that took', async () => {
    const { page, leave } = await visit(site, { path: '#id=quiet-year', expected: /preload/ });
    await page.locator('.progress').waitFor();
    await runFutures(page, 64, 'enough');
    await page.getByRole('button', { name: 'Until ± 1 %' }).click();
    // Where nothing is lost, two doublings in a row are enough.
    await page.locator('[role=status]', { hasText: '2,048 futures' }).waitFor({ timeout: 90_000 });
    await page.locator('[role=status]', { hasText: 'Finished' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Futures', exact: true }).inputValue()).toBe('2048');
    await leave();
  });

  it('tells what its numbers rest on', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await runFutures(page, 64, 'sources');
    const grades = await page.locator('.grades .grade').allInnerTexts();
    expect(grades.map((text) => text.replace(/^\d+ /, ''))).toEqual([
      'measured',
      'reported',
      'derived',
      'judged',
    ]);
    await page.locator('#sources summary').click();
    expect(await page.locator('#sources tbody tr').count()).toBeGreaterThan(30);
    await leave();
  });

  it('says what happened when a worker breaks, keeps the result, and offers one way on', async () => {
    const { page, leave } = await visit(site, { noDesk: true, expected: /ERR_FAILED|Failed to load/ });
    await page.locator('.heads').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route(/\/desk-[^/]*\.js$/, (route) => route.abort());
    await page.reload();
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure').innerText()).toContain('What happened:');
    expect(await page.locator('.head').count()).toBe(3);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.locator('.progress').waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
    await leave();
  });
});

describe('what one can do on the page', () => {
  it('opens another scenario on its own result, and lays arms over each other', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    await page.locator('.heads').waitFor();
    await page.getByLabel('Scenario').selectOption('four-arms');
    await expect.poll(() => page.locator('.arm-row').count()).toBe(shown('four-arms').arms.length);
    expect(await page.getByLabel('Futures', { exact: true }).inputValue()).toBe('2000');
    await page.getByRole('switch', { name: /Re-flash teams/ }).click();
    await expect.poll(() => page.locator('#timeline .med.dash').count()).toBeGreaterThan(0);
    expect(await page.locator('#timeline h2').innerText()).toMatch(/A.loses.*B.loses/);
    await leave();
  });

  it('lists every shipped scenario with its summary', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    const options = await page.getByLabel('Scenario').locator('option').allInnerTexts();
    await page.getByRole('link', { name: 'Compose' }).first().click();
    await page.locator('.gallery').waitFor();
    expect(await page.locator('.gallery b').allInnerTexts()).toEqual(options);
    const summaries = await page.locator('.gallery .card .summary').allInnerTexts();
    expect(summaries.every((text) => text.length > 20)).toBe(true);
    await leave();
  });

  it('takes up the last good value once a field is mended', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    await page.locator('.progress').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const field = page.getByLabel('Futures', { exact: true });
    await field.fill('lots');
    const problem = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    expect(await problem.innerText()).toContain('expected a whole number between 1 and 1,000,000, got lots');
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isDisabled()).toBe(true);
    await field.fill('1,500');
    expect(await page.locator('.problem').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Run 1,500 futures' }).isEnabled()).toBe(true);
    await leave();
  });

  it('switches the track, opens the table, and reads days by the keyboard', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    await page.locator('.tracks').getByRole('button', { name: 'Block interval' }).click();
    // The first look holds one track; the others come from the shelf a moment later.
    await expect.poll(() => page.locator('#timeline .unit').first().textContent()).toContain('min');
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('#timeline-table tbody tr').count()).toBeGreaterThan(12);
    const slider = page.getByRole('slider', { name: 'Read a day' });
    const before = await slider.getAttribute('aria-valuetext');
    await slider.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
    expect(await page.locator('.cursor').count()).toBe(1);
    await leave();
  });

  it('begins its tab order with a way to the result', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    await page.locator('.heads').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the result');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await leave();
  });

  it('remembers light or dark', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Switch to the light theme' }).waitFor();
    expect(await paper()).toBe(dark);
    await leave();
  });

  it('moves nothing for those who asked for less motion', async () => {
    const { page, leave } = await visit(site, { noDesk: true, reducedMotion: 'reduce' });
    await page.locator('.heads').waitFor();
    const moving = await page.evaluate(() => {
      const still = new Set(['0s', '']);
      return [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return !still.has(transitionDuration) || !still.has(animationDuration);
      }).length;
    });
    expect(moving).toBe(0);
    await leave();
  });

  it('shows one message and nothing else for a link it can’t read, then and later', async () => {
    const { page, leave } = await visit(site, { path: '#s=7;abc' });
    const nothingElse = async (): Promise<void> => {
      for (const part of ['.heads', '.rail', '.status', 'figure'])
        expect(await page.locator(part).count()).toBe(0);
    };
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('7;abc');
    await nothingElse();
    await page.getByRole('link', { name: 'Open Hashfall without it' }).click();
    await page.locator('.heads').waitFor();
    await page.evaluate(() => location.assign('#other'));
    await page.getByRole('alert').waitFor();
    await nothingElse();
    await leave();
  });

  it('opens a word of the question in place: Enter takes the change, Esc restores, the focus stays', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.heads').waitFor();
    await page.getByRole('button', { name: 'on day 30' }).click();
    await page.getByLabel('Day of the event').fill('45');
    await page.keyboard.press('Escape');
    const word = page.getByRole('button', { name: 'on day 30' });
    await word.waitFor();
    await expect.poll(() => word.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByLabel('Day of the event').fill('45');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'on day 45' }).waitFor();
    await page.locator('#timeline', { hasText: 'Day 45: machines are told to stop' }).waitFor();
    await leave();
  });

  it('ranks four inputs; a moved handle is typed, previewed and taken back; bad text is kept and explained', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await runFutures(page, 256, 'moves');
    await expect.poll(() => page.locator('.range-share').count(), SLOW).toBe(4);
    const control = page.locator('.range-control').first();
    const text = control.locator('.range-text');
    const before = await text.inputValue();
    await control.getByRole('slider').last().press('ArrowLeft');
    expect(await text.inputValue()).not.toBe(before);
    await page.locator('.status .facts', { hasText: '256 futures' }).waitFor();
    await control.getByRole('button', { name: /back to the default/ }).click();
    expect(await text.inputValue()).toBe(before);
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    await text.fill('a lot');
    await control.locator('.problem').waitFor();
    expect(await control.locator('.problem').innerText()).toMatch(/got "a lot"\. Your text is kept/);
    expect(await text.inputValue()).toBe('a lot');
    await leave();
  });

  it('tries a lever by one press, as an arm laid over the first', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.tries button').first().click();
    await expect.poll(() => page.locator('.arm-row').count(), SLOW).toBe(2);
    expect(await page.locator('.arm-row .switch').last().isChecked()).toBe(true);
    await expect.poll(() => page.locator('#timeline .med.dash').count(), SLOW).toBeGreaterThan(0);
    await leave();
  });

  it('replays a future that is picked in the fan', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await runFutures(page, 200, 'replay');
    await page.getByRole('slider', { name: 'Replay a future' }).press('ArrowUp');
    await page.locator('.replay').waitFor();
    await expect.poll(() => page.locator('#timeline path.chosen').count(), SLOW).toBeGreaterThan(0);
    await leave();
  });

  it('stops at once, and what was done is whole', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await page.locator('.status .progress', { hasText: /^[1-9],\d{3} of/ }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const facts = page.locator('.status .facts');
    await expect
      .poll(() => facts.innerText())
      .toMatch(/Stopped at [\d,]+ futures. They are whole and usable/);
    await leave();
  });

  it('goes to the limits by their link', async () => {
    const { page, leave } = await visit(site, { noDesk: true });
    await page.locator('.heads').waitFor();
    await page.getByRole('link', { name: 'What this does not simulate' }).click();
    const top = () => page.locator('#limits').evaluate((limits) => limits.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(800);
    expect(await page.locator('.heads').count()).toBe(1);
    expect(await page.locator('#limits li').count()).toBeGreaterThan(5);
    await leave();
  });
});
