/** A reader's own fleet, in Chromium: read in the tab, run, and nowhere to be found in what is taken away or stored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVENTORY_TEMPLATE } from '../../src/fleet/own/columns.ts';
import { encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { openSite, visit, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SCENARIO = join(import.meta.dirname, '../../scenarios/us-bricking.json');

const file = (text: string) => ({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const CHOOSE = '.own-fleet input[type=file]';

test('an inventory is summed, run as an operator, and only its hash is stored', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.waitForSelector('#own-fleet-title');
  await page.setInputFiles(CHOOSE, file(`${INVENTORY_TEMPLATE}Antminer S21,,many,stock,1,TX,\nWhat,,,,,,\n`));
  await page.waitForSelector('.own-shares');
  const text = await page.locator('.own-fleet').innerText();
  expect(text).toContain('3,150 machines on 5 lines');
  expect(text).toContain('Lines left out: 2');
  await page.waitForFunction(() => localStorage.getItem('hashfall-draft')?.includes('sha256') === true);
  const kept = await page.evaluate(() => localStorage.getItem('hashfall-draft') ?? '');
  expect(kept).not.toMatch(/Antminer S21|machines":|classes/);
  await page.evaluate(() => (location.hash = 'operators'));
  await page.waitForFunction(() => document.querySelector('#operators')?.textContent?.includes('Your fleet'));
  await leave();
});

test('a file that is no inventory is refused and changes nothing', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.waitForSelector('#own-fleet-title');
  await page.setInputFiles(CHOOSE, file('colour,shape\nred,round\n'));
  await page.waitForSelector('#own-fleet-problem');
  expect(await page.locator('#own-fleet-problem').innerText()).toContain('columns');
  expect(await page.locator('.own-shares').count()).toBe(0);
  await leave();
});

test('a link that names a fleet says that its inventory is missing', async () => {
  const document = JSON.parse(readFileSync(SCENARIO, 'utf8')) as ScenarioDocument;
  const link = encodeLink({ ...document, fleet: { sha256: 'ab'.repeat(32) } });
  const { page, leave } = await visit(site, { path: `#s=${link}` });
  await page.waitForSelector('.failure');
  expect(await page.locator('.failure').innerText()).toContain(
    'the inventory whose classes have the hash abab',
  );
  await leave();
});
