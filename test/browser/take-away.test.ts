/** Taking a result away, as a reader does: link, files, pack, code; and dropping packs on the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, hashfall } from '../cli.ts';
import { axeViolations, openSite, visit, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const FUTURES = 260;
const SEED = 'take away';
const RUN = ['run', 'us-bricking', '--replicates', String(FUTURES), '--seed', SEED, '--quiet'];

/** Runs FUTURES futures with SEED, once whatever runs has been stopped. */
async function run(page: Page): Promise<void> {
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();
  await page.getByLabel('Seed').fill(SEED);
  await page.getByLabel('Futures', { exact: true }).fill(String(FUTURES));
  await page.getByRole('button', { name: `Run ${FUTURES} futures` }).click();
  const done = page.locator('[role=status]', { hasText: new RegExp(`Finished\\s*${FUTURES} futures`) });
  await done.waitFor({ timeout: 90_000 });
}

async function opened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('dialog', { name: 'Take away' }).waitFor();
}

async function downloaded(page: Page, name: string): Promise<{ name: string; path: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await coming;
  const path = join(freshFolder(), file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

/** Drops a file on the page as a reader drags it in. */
async function drop(page: Page, name: string, path: string): Promise<void> {
  const bytes = [...readFileSync(path)];
  await page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file, { type: 'application/zip' }));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes] as const,
  );
}

const sameBytes = (a: string, b: string): boolean => Buffer.compare(readFileSync(a), readFileSync(b)) === 0;

describe('the dialog', () => {
  it('opens on its title, closes with Esc and gives the focus back', async () => {
    const { page, leave } = await visit(site);
    await opened(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('take-away-title');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take away');
    await leave();
  });

  it('a shipped scenario has a short link', async () => {
    const { page, leave } = await visit(site);
    await opened(page);
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect.poll(() => field.inputValue()).toMatch(/\/#id=us-bricking$/);
    await leave();
  });

  it('another seed makes a whole link, which opens with it', async () => {
    const { page, leave } = await visit(site);
    await run(page);
    await opened(page);
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect.poll(() => field.inputValue()).toMatch(/\/#s=1\.[\w-]+$/);
    const link = await field.inputValue();
    await leave();
    const other = await visit(site, { path: link.slice(link.indexOf('#')) });
    await expect.poll(() => other.page.getByLabel('Seed').inputValue()).toBe(SEED);
    expect(await other.page.getByLabel('Futures', { exact: true }).inputValue()).toBe(String(FUTURES));
    await other.leave();
  });

  it('code and citation are of this very result', async () => {
    const { page, leave } = await visit(site);
    await run(page);
    await opened(page);
    await page.getByRole('button', { name: 'Python', exact: true }).click();
    await page.getByText(`assert receipt["seed"] == "${SEED}"`).waitFor();
    await page.getByText('@misc{us-bricking-').waitFor();
    await leave();
  });
});

describe('files and packs', () => {
  it('files are the command line’s, and the pack is verified by it and by the page', async () => {
    const { page, leave } = await visit(site);
    await run(page);
    await opened(page);
    const csv = await downloaded(page, 'Download outcomes.csv');
    const parquet = await downloaded(page, 'Download outcomes.parquet');
    const receipt = await downloaded(page, 'Download receipt.json');
    const pack = await downloaded(page, 'Download the evidence pack');
    const cwd = freshFolder();
    await hashfall([...RUN, '--format', 'csv,json', '--out', 'r'], cwd);
    await hashfall([...RUN, '--format', 'parquet', '--out', 'p'], cwd);
    expect(sameBytes(csv.path, join(cwd, 'r/outcomes.csv'))).toBe(true);
    expect(sameBytes(parquet.path, join(cwd, 'p/outcomes.parquet'))).toBe(true);
    expect(sameBytes(receipt.path, join(cwd, 'r/receipt.json'))).toBe(true);
    const rows = await parquetReadObjects({ file: Uint8Array.from(readFileSync(parquet.path)).buffer });
    expect(rows.length).toBe(FUTURES);

    expect(pack.name).toBe('hashfall-us-bricking.zip');
    const ran = await hashfall(['verify', pack.path, '--quiet']);
    expect(ran.out).toMatch(/^The same, digit for digit\./);
    expect(ran.code).toBe(0);

    await page.keyboard.press('Escape');
    await drop(page, pack.name, pack.path);
    await page.getByText('The same, digit for digit.').waitFor({ timeout: 60_000 });
    await leave();
  });

  it('a pack that was cut or altered is told so; the page goes on', async () => {
    const { page, leave } = await visit(site);
    await run(page);
    await opened(page);
    const pack = await downloaded(page, 'Download the evidence pack');
    const bytes = readFileSync(pack.path);
    const cut = join(freshFolder(), 'cut.zip');
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    await drop(page, 'cut.zip', cut);
    await page.getByText('This is no evidence pack that can be verified.').waitFor();
    // Forty bytes before a data descriptor: inside what is deflated of one file.
    const at = bytes.indexOf('PK\u0007\u0008', bytes.length / 2, 'latin1') - 40;
    bytes[at]! ^= 255;
    const spoilt = join(freshFolder(), 'spoilt.zip');
    writeFileSync(spoilt, bytes);
    await page.locator('dialog input[type=file]').setInputFiles(spoilt);
    await page.getByText(/^Not the same: 1 of \d+ files\.$/).waitFor({ timeout: 60_000 });
    await leave();
  });
});

describe('looks', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
    ['light', 1920],
  ] as const)('breaks no rule of axe and has no sideways scroll: %s, %i wide', async (colorScheme, width) => {
    const { page, leave } = await visit(site, {
      colorScheme,
      viewport: { width, height: 844 },
      bypassCSP: true,
    });
    await run(page);
    await opened(page);
    await page.getByRole('button', { name: 'Python', exact: true }).click();
    await page.getByText('@misc{us-bricking-').waitFor();
    const bad = join(freshFolder(), 'bad.zip');
    writeFileSync(bad, 'none');
    await drop(page, 'bad.zip', bad);
    await page.getByText('This is no evidence pack').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const beyond = await page.evaluate(() => {
      const sheet = document.querySelector('dialog')!;
      return sheet.scrollWidth - sheet.clientWidth;
    });
    expect(beyond).toBe(0);
    await leave();
  });
});
