import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

test('a new assembly is filled by hand, a plan is typed by keyboard alone, and undo takes it back', async () => {
  const page = desk.page();
  await page.getByRole('button', { name: /New assembly/ }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Alder Street Co-op');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Begin|Create|Make/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Alder Street Co-op' }).waitFor();

  await goTo(page, 'Catalogue');
  await page.getByRole('button', { name: 'Add product' }).first().click();
  const product = page.getByRole('dialog');
  await product.getByLabel('Code').fill('E01');
  await product.getByLabel('Product').fill('Eggs');
  await product.getByLabel('Unit').fill('dozen');
  await product.getByLabel('Opening price (USD)').fill('3.12');
  await product.getByRole('button', { name: 'Save product' }).click();
  await page.getByRole('cell', { name: 'E01' }).waitFor();

  await goTo(page, 'Households');
  await page.getByRole('button', { name: 'Add household' }).first().click();
  const household = page.getByRole('dialog');
  await household.getByRole('button', { name: 'Save household' }).click();
  await household.getByText('Please give the household its number.').waitFor();
  await household.getByLabel('Household').fill('0118');
  await household.getByLabel('Allowance a week (USD)').fill('40');
  await household.getByRole('button', { name: 'Save household' }).click();
  await page.getByRole('button', { name: '0118' }).waitFor();

  await goTo(page, 'Plans');
  await page.getByRole('button', { name: '0118' }).click();
  const grid = page.getByRole('grid', { name: 'Plan of household 0118' });
  // The grid is one tab stop behind the household's own.
  await page.getByRole('combobox', { name: 'Household' }).focus();
  await page.keyboard.press('Tab');
  while (!(await grid.evaluate((node) => node.contains(document.activeElement)))) await page.keyboard.press('Tab');
  await page.keyboard.type('Eggs');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await page.getByText('As typed it costs $7.80 a week', { exact: false }).waitFor();
  const draft = page.getByText('It does not count until it is handed in.', { exact: false });
  await draft.waitFor();

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await draft.waitFor({ state: 'hidden' });
  await page.getByText('As typed it costs $0.00 a week', { exact: false }).waitFor();
  await page.getByRole('button', { name: /^Redo/ }).first().click();
  await page.getByText('As typed it costs $7.80 a week', { exact: false }).waitFor();
  expect(desk.complaints).toEqual([]);
});
