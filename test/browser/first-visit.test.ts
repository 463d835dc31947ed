/** The first page as a visitor meets it: built, served with its strict policy, in Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './harness.ts';

const root = join(import.meta.dirname, '../..');

let served: Site;

beforeAll(async () => {
  served = await openSite();
});
afterAll(() => served.close());

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const waitForState = (page: Page, state: RegExp): Promise<void> =>
  page.locator('[role=status]', { hasText: state }).waitFor({ timeout: 90_000 });

const statusOf = (page: Page): Promise<string> => page.locator('[role=status]').innerText();

describe('first paint', () => {
  it('shows the shelf result, then the live one with the same digits, without a complaint', async () => {
    const { page, leave } = await visit(served);
    await page.locator('svg.figure, figure svg, .figure svg').first().waitFor();
    await waitForState(page, /shelf/i);
    const headline = (text: string): string | undefined => /middle fall [^s]+/.exec(text)?.[0];
    const shelf = headline(await statusOf(page));
    await waitForState(page, /Finished/);
    expect(shelf).toMatch(/middle fall \d/);
    expect(headline(await statusOf(page))).toBe(shelf);
    await leave();
  });

  it('says what it is: a what-if, its limits, three headlines', async () => {
    const { page, leave } = await visit(served);
    await waitForState(page, /futures/);
    const text = await page.locator('body').innerText();
    for (const words of [
      'What-if, not a finding',
      'In 9 of 10 futures',
      'What this does not simulate',
      'ERCOT',
    ])
      expect(text).toContain(words);
    await leave();
  });
});

describe('a run', () => {
  it('can be cancelled: what was shown stays', async () => {
    const { page, leave } = await visit(served);
    await waitForState(page, /Finished/);
    await field(page, 'Futures').fill('200000');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('button', { name: /Cancel/ }).click();
    await waitForState(page, /Stopped|Cancelled/i);
    expect(await page.locator('svg').count()).toBeGreaterThan(0);
    expect(await statusOf(page)).toMatch(/Stopped/);
    await leave();
  });

  it('refuses bad fields beside the field, and keeps what was typed', async () => {
    const { page, leave } = await visit(served);
    await waitForState(page, /futures/);
    await field(page, 'Futures').fill('many');
    expect(await field(page, 'Futures').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('body').innerText()).toMatch(/expected .*, got .*many/);
    expect(await field(page, 'Futures').inputValue()).toBe('many');
    await leave();
  });

  it('gives outcomes.csv with the bytes of the command line', async () => {
    const { page, leave } = await visit(served);
    await waitForState(page, /Finished/);
    await field(page, 'Seed').fill('bytes');
    await field(page, 'Futures').fill('300');
    await page.getByRole('button', { name: /^Run/ }).click();
    await waitForState(page, /Finished\s*300/);
    const wanted = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('dialog').getByText('outcomes.csv', { exact: true }).click();
    const file = await (await wanted).path();
    const out = mkdtempSync(join(tmpdir(), 'hashfall-'));
    const cli = [
      join(root, 'dist/cli/hashfall.mjs'),
      'run',
      'us-bricking',
      '--seed',
      'bytes',
      '--replicates',
      '300',
    ];
    const run = spawnSync(process.execPath, [...cli, '--out', out, '--force', '--quiet'], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(readFileSync(file, 'utf8') === readFileSync(join(out, 'outcomes.csv'), 'utf8')).toBe(true);
    rmSync(out, { recursive: true });
    await leave();
  });
});

describe('a link that can not be read', () => {
  it('says so and shows nothing else', async () => {
    const { page, leave } = await visit(served, { path: '#hf7.<img src=x onerror=alert(1)>' });
    await page.getByText(/can.t be read/).waitFor();
    expect(await page.locator('svg.figure').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    await leave();
  });
});

describe('the whole page by keyboard', () => {
  it('reaches the picker, the fields and Run with Tab, each with a visible focus', async () => {
    const { page, leave } = await visit(served);
    await waitForState(page, /Finished/);
    const reached = new Set<string>();
    for (let i = 0; i < 64; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const outline = getComputedStyle(at).outlineStyle !== 'none';
          return `${at.tagName}${outline ? '' : ' without focus'}`;
        }),
      );
    }
    expect([...reached].filter((name) => /without focus/.test(name) && !/BODY/.test(name))).toEqual([]);
    for (const tag of ['SELECT', 'INPUT', 'BUTTON', 'A']) expect([...reached].join()).toContain(tag);
    await leave();
  });
});
