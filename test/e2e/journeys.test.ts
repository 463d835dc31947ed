/** What the three readers come for, and what goes wrong, on the built page under its policy. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedText } from '../../src/run/shipped.ts';
import { encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { say } from '../../src/words/words.ts';
import { hashfall } from '../cli.ts';
import { openSite, runFutures, type Site, visit } from '../browser/harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const document = (id: string, changes: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
  ...(JSON.parse(shippedText(id)!) as ScenarioDocument),
  ...changes,
});

const finished = (page: Page) =>
  page.locator('[role=status]', { hasText: 'Finished' }).first().waitFor({ timeout: 120_000 });

const goTo = (page: Page, view: string) => page.evaluate((name) => void (location.hash = name), view);

async function saved(download: Download, name: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'hashfall-')), name);
  await download.saveAs(path);
  return path;
}

describe('the analyst', () => {
  it('compares portfolios and prints two pages whose numbers are the summary’s', async () => {
    const link = encodeLink(document('four-arms', { replicates: 400 }));
    const { page, leave } = await visit(site, { path: `#s=${link}`, expected: /preload/ });
    await finished(page);
    const heads = await page.locator('.head .big').allInnerTexts();
    await goTo(page, 'compare');
    const difference = page.locator('#difference h2');
    await difference.waitFor();
    expect(await difference.innerText()).toMatch(/of 100 futures|not distinguishable|every future|in \d/i);
    // The dialog for printing would wait for a reader: the page is printed from outside instead.
    await page.evaluate(() => {
      window.print = () => {
        const printed = window as unknown as { printed?: string[] };
        printed.printed = [...globalThis.document.querySelectorAll('.brief .big')].map((e) => e.textContent!);
        printed.printed.push(globalThis.document.querySelector('.brief')!.outerHTML);
      };
    });
    await page.getByRole('button', { name: say('page.take-away') }).click();
    await page.getByRole('button', { name: say('take.brief.print') }).click();
    await page.waitForFunction(() => 'printed' in window);
    const printed = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    expect(printed.slice(0, 3)).toEqual(heads);
    const brief = printed.at(-1)!;
    for (const part of [
      '<svg',
      say('page.limits.title'),
      'seed hashfall',
      'hashfall run',
      'The Hashfall authors',
    ])
      expect(brief.includes(part), part).toBe(true);
    for (const format of ['A4', 'Letter'] as const) {
      await page.evaluate((html) => {
        globalThis.document.documentElement.classList.add('printing-brief');
        const holder = globalThis.document.querySelector('#app')!;
        holder.querySelector(':scope > .brief')?.remove();
        holder.insertAdjacentHTML('beforeend', html);
      }, brief);
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBe(2);
    }
    await leave();
  });
});

describe('the student', () => {
  it('opens a link, changes a number, and replays a future', async () => {
    const link = encodeLink(document('first-lesson'));
    const { page, leave } = await visit(site, { path: `#s=${link}`, expected: /preload/ });
    await finished(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Suppose/);
    const before = await page.locator('.head .big').first().innerText();
    // What moves this answer most, once the run has told.
    const field = page
      .locator('.rail')
      .getByLabel(/^Stock firmware on US Antminers/)
      .first();
    await field.waitFor({ timeout: 60_000 });
    await field.fill('5 .. 10');
    await expect
      .poll(() => page.locator('.head .big').first().innerText(), { timeout: 60_000 })
      .not.toBe(before);
    await finished(page);
    await goTo(page, 'read');
    const samples = page.locator('.samples select').first();
    await samples.waitFor();
    await samples.selectOption('1');
    await page.locator('.replay .log').first().waitFor();
    expect(await page.locator('.replay .log').first().innerText()).toMatch(/Day \d+/);
    await leave();
  });
});

describe('the researcher', () => {
  it('sets a seed, runs 20,000, downloads Parquet and the pack, and the command line verifies it', async () => {
    const { page, leave } = await visit(site);
    await page.locator('.progress').waitFor();
    await runFutures(page, 20_000, 'researcher');
    await page.getByRole('button', { name: say('page.take-away') }).click();
    const parquet = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: /outcomes\.parquet/ }).click();
    const bytes = readFileSync(await saved(await parquet, 'outcomes.parquet'));
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    const packed = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('button', { name: say('take.pack.get') }).click();
    const pack = await saved(await packed, 'pack.zip');
    const verdict = await hashfall(['verify', pack, '--quiet']);
    expect(verdict.out + verdict.err).toContain(say('verify.same'));
    expect(verdict.code).toBe(0);
    await leave();
  }, 300_000);
});

describe('what goes wrong', () => {
  it('a bad link is said and nothing else is shown', async () => {
    const good = encodeLink(document('us-bricking'));
    for (const bad of [`#s=${good.slice(0, -9)}`, '#s=7.abc', '#id=nothing', '#garbage']) {
      const { page, leave } = await visit(site, { path: bad, expected: /preload/ });
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain(say('page.bad-link.nothing'));
      expect(await page.locator('svg.plot').count()).toBe(0);
      await leave();
    }
  });

  it('a bad file is explained, and changes nothing', async () => {
    const { page, leave } = await visit(site);
    await finished(page);
    await goTo(page, 'compose');
    const path = join(mkdtempSync(join(tmpdir(), 'hashfall-')), 'bad.json');
    writeFileSync(path, JSON.stringify({ ...document('us-bricking'), days: -3 }));
    await page.locator('input[type=file]').first().setInputFiles(path);
    await expect.poll(() => page.locator('#main').innerText()).toMatch(/days: expected .*got -3/);
    expect(await page.locator('[role=status]').first().innerText()).toContain('10,000');
    await leave();
  });

  it('a desk that dies is said, the result stays, and running again works', async () => {
    const { page, leave } = await visit(site, { expected: /killed/ });
    await finished(page);
    const heads = await page.locator('.head .big').allInnerTexts();
    await page.getByLabel('Futures', { exact: true }).fill('200000');
    await page.getByRole('button', { name: 'Run 200,000 futures', exact: true }).click();
    await page.locator('.progress').first().waitFor();
    const desk = page.workers().find((worker) => /desk-/.test(worker.url()))!;
    await desk.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('killed');
        }),
    );
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure').innerText()).toContain('killed');
    expect(await page.locator('.head .big').allInnerTexts()).toEqual(heads);
    await page.getByLabel('Futures', { exact: true }).fill('300');
    await page.getByRole('button', { name: 'Run again' }).click();
    await finished(page);
    expect(await page.locator('.failure').count()).toBe(0);
    await leave();
  });

  it('a storage that is full is a quiet line, and nothing typed is lost', async () => {
    const { page, leave } = await visit(site, { noDesk: false });
    await finished(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await goTo(page, 'compose');
    const title = page.getByLabel(say('compose.frame.title'), { exact: true });
    await title.fill('A title of mine');
    await page.getByText(say('compose.draft.full')).first().waitFor({ timeout: 15_000 });
    expect(await title.inputValue()).toBe('A title of mine');
    await leave();
  });
});
