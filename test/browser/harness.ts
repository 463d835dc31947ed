/** Chromium on the built page, served with the content security policy it should be hosted with. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export const PAGE_FOLDER = join(import.meta.dirname, '../../dist/page');

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  if (!existsSync(join(PAGE_FOLDER, 'index.html')))
    throw new Error('expected a built page: node scripts/build.mjs page');
  const server = await serve();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  return {
    address: server.address,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** Closes the page; fails the test if it asked for another origin, logged an error or broke the policy. */
  leave(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What follows the address, as `#limits`. */
  readonly path?: string;
  /** Keeps the desk from opening: the page stays with what the shelf has. */
  readonly noDesk?: boolean;
  /** Console lines that the test brings about itself. */
  readonly expected?: RegExp;
}

export async function visit(site: Site, options: VisitOptions = {}): Promise<Visit> {
  const { path = '', noDesk = false, expected, ...contextOptions } = options;
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    ...contextOptions,
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    if (!expected?.test(error.message)) faults.push(`error: ${error.message}`);
  });
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type()) && !expected?.test(line.text()))
      faults.push(`${line.type()}: ${line.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && `${origin}/` !== site.address) faults.push(`request: ${request.url()}`);
  });
  // A request that is never answered: the desk does not open, and nothing fails.
  if (noDesk) await page.route(/\/desk-[^/]*\.js$/, () => undefined);
  await page.goto(site.address + path);
  return {
    page,
    leave: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that the page breaks, with the elements that do. The context needs `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
      }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`),
    );
  });
}

/** Runs `futures` futures with a seed, once whatever runs has been stopped. */
export async function runFutures(page: Page, futures: number, seed: string): Promise<void> {
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();
  await page.getByLabel('Seed').fill(seed);
  await page.getByLabel('Futures', { exact: true }).fill(String(futures));
  await page.getByRole('button', { name: /^Run / }).click();
  const done = page.locator('[role=status]', {
    hasText: new RegExp(`Finished\\s*${String(futures).replace(/\B(?=(\d{3})+$)/g, ',')} futures`),
  });
  await done.waitFor({ timeout: 90_000 });
}

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
