/** Numbers that come together, and how futures are laid out: composed, wrong input kept, run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, openSite, type Site, visit } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('a group is added, given a family and a correlation, and runs', async () => {
  const { page, leave } = await visit(site, { path: '#compose', bypassCSP: true });
  const add = page.getByRole('button', { name: 'Add a group' });
  await add.waitFor({ timeout: 60_000 });
  await expect.poll(() => add.isEnabled(), { timeout: 60_000 }).toBe(true);
  await add.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('together-0-add');
  const card = page.locator('.together-card');
  await page.getByLabel('Futures are laid out').selectOption('sobol');
  await card.getByLabel('How they come together').selectOption('t');
  expect(await card.getByLabel(/^Degrees of freedom/).inputValue()).toBe('4');
  const rho = card.getByLabel('Correlation, 0 to 1');
  await rho.fill('7');
  await card.getByText('expected a share between 0 and 1, got 7').waitFor();
  expect(await rho.inputValue()).toBe('7');
  await rho.fill('0.7');
  await expect.poll(() => card.getByText('expected a share').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await leave();
});

it('a Latin hypercube is not run until', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  const layout = page.getByLabel('Futures are laid out');
  await layout.waitFor({ timeout: 60_000 });
  await layout.selectOption('latin-hypercube');
  await page.getByText('Another number of futures is another plan').waitFor();
  await page.evaluate(() => (location.hash = ''));
  await expect.poll(() => page.getByRole('button', { name: 'Until ± 1 %' }).isDisabled()).toBe(true);
  await leave();
});
