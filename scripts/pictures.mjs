/** `node scripts/pictures.mjs`: the README's pictures, taken of the built page after its live run. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './browser.mjs';
import { buildPage } from './build.mjs';
import { serve } from './serve.mjs';

const PICTURES = [
  { name: 'page-light', width: 1280, height: 800, scheme: 'light' },
  { name: 'page-dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
  { name: 'compose-light', width: 1280, height: 800, scheme: 'light', view: 'compose' },
  { name: 'read-light', width: 1920, height: 1080, scheme: 'light', view: 'read' },
  { name: 'compare-dark', width: 1280, height: 800, scheme: 'dark', view: 'compare', open: '#id=four-arms' },
];

const folder = fileURLToPath(new URL('../docs', import.meta.url));
mkdirSync(folder, { recursive: true });
await buildPage();
const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
for (const { name, width, height, scheme, view, open = '' } of PICTURES) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(address + open);
  await page.locator('[role=status]', { hasText: /Finished/ }).waitFor({ timeout: 120_000 });
  if (view) {
    await page.evaluate((to) => {
      location.hash = to;
    }, view);
    await page.waitForTimeout(2000);
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await close();
