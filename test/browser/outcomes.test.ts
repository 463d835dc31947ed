/** An outcome of one's own: composed by the keyboard, wrong input kept, told beside the others. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, openSite, type Site, visit } from './harness.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('is added, named, given a formula, and joins the table and the figures', async () => {
  const { page, leave } = await visit(site, { path: '#compose', bypassCSP: true });
  const add = page.getByRole('button', { name: 'Add an outcome' });
  await add.waitFor({ timeout: 60_000 });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-outcomes-0-title');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Share of bad years');
  const card = page.locator('.outcome-card');
  await card.getByLabel('Unit, empty for a plain number').fill('');
  const formula = card.getByLabel('Formula');
  await formula.fill('lost_ehs > 500');
  await card.getByText(/did you mean lost_ehs_days\?.*Your text is kept/).waitFor();
  expect(await formula.getAttribute('aria-invalid')).toBe('true');
  expect(await formula.inputValue()).toBe('lost_ehs > 500');
  await formula.fill(' > 500');
  await formula.evaluate((field) => (field as HTMLInputElement).setSelectionRange(0, 0));
  await card.getByLabel('Put in a name ...').selectOption('lost_ehs_days');
  expect(await formula.inputValue()).toBe('lost_ehs_days > 500');
  await expect.poll(() => formula.getAttribute('aria-invalid')).toBe('false');
  await card.getByText(/^Middle future [01].*; 5 of 100 under/).waitFor({ timeout: 60_000 });
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() => (location.hash = ''));
  const row = page.locator('#outcomes tr', { hasText: 'Share of bad years' });
  await row.waitFor({ timeout: 60_000 });
  await expect
    .poll(() => row.locator('td').last().innerText(), { timeout: 60_000 })
    .toMatch(/^\d+( ± \d+)? %$/);
  await leave();
});

it('is removed again, and undo brings it back', async () => {
  const { page, leave } = await visit(site, { path: '#compose' });
  await page.getByRole('button', { name: 'Add an outcome' }).click({ timeout: 60_000 });
  const card = page.locator('.outcome-card');
  await card.getByRole('button', { name: /^Remove/ }).click();
  expect(await card.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => card.count()).toBe(1);
  await leave();
});
