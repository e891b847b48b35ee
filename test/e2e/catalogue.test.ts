import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await openPractice(desk.page());
});
afterAll(async () => {
  await desk.close();
});

/** Published prices lie beside the checkout, not in it. */
const blsFile = join(import.meta.dirname, '../../../shared/data/bls_average_food_prices_us_1980_2022.csv');

async function openProduct(page: Page, name: string): Promise<void> {
  await goTo(page, 'Catalogue');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function save(page: Page, label: string): Promise<void> {
  const button = page.getByRole('dialog').getByRole('button', { name: label });
  await button.click();
  // What was done is told in a message that is a dialog too, so the button is waited for.
  await button.waitFor({ state: 'detached' });
}

/** Types into a cell of a grid, rows and columns from 0. */
async function enter(page: Page, at: { readonly row: number; readonly column: number }, text: string): Promise<void> {
  const cell = page.locator(`[data-cell="${at.row} ${at.column}"]`);
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('details are edited with the product and found by search and department', async () => {
  const page = desk.page();
  await openProduct(page, 'Flour, all-purpose, 5 lb bag');
  await page.getByRole('button', { name: 'Edit product' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Department').fill('Bakery');
  await dialog.getByLabel('Storage place').fill('Dry store, shelf 4');
  await dialog.getByLabel('Also called').fill('AP flour\nwhite flour 5#');
  await save(page, 'Save product');
  await page.getByText('AP flour and white flour 5#').waitFor();
  await page.getByText('bag (XBG)').waitFor();

  await goTo(page, 'Catalogue');
  await page.getByLabel('Find a product').fill('bakery');
  await page.getByText('2 of 14 products.').waitFor();
  await page.getByLabel('Find a product').fill('flor');
  await page.getByRole('button', { name: 'Flour, all-purpose, 5 lb bag' }).waitFor();
  await page.getByLabel('Find a product').fill('');
  await page.getByText('14 products.', { exact: true }).waitFor();
});

test('a supplier is made by hand, compared with those there are, and asked first', async () => {
  const page = desk.page();
  await goTo(page, 'Suppliers');
  await page.getByRole('button', { name: 'Henfield Farm', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Add a supplier' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Valley Foods');
  await save(page, 'Save supplier');
  await page.getByRole('heading', { level: 1, name: 'Valley Foods' }).waitFor();
  await enter(page, { row: 0, column: 0 }, 'Eggs');
  await enter(page, { row: 0, column: 1 }, '2.95');
  await page.getByText('15 dozen').waitFor();
  await enter(page, { row: 0, column: 2 }, '30');
  await page.getByText('30 dozen').waitFor();

  await openProduct(page, 'Eggs, grade A large');
  const valley = page.getByRole('row', { name: /Valley Foods/ });
  // 30 dozen at 2.95 are 88.50; against 3.12 it is 5.4 % less.
  expect(await valley.innerText()).toMatch(/2\.95\s+88\.50\s+-5\.4%\s+-5\.4%/);
  await valley.getByRole('button', { name: /Ask first/ }).click();
  await valley.getByText('First', { exact: true }).waitFor();
  await goTo(page, 'Catalogue');
  expect(await page.getByRole('row', { name: /Eggs, grade A large/ }).innerText()).toContain('Valley Foods');
});

test('published series are kept whole and one is used as market price', async ({ skip }) => {
  if (!existsSync(blsFile)) skip('the published price files are not beside the checkout (../shared/data)');
  const page = desk.page();
  await goTo(page, 'Catalogue');
  await page.getByRole('button', { name: 'Read market prices' }).click();
  await page.getByLabel('File of market prices').setInputFiles(blsFile);
  const keep = page.getByRole('dialog').getByRole('button', { name: /^Keep \d+ series/ });
  await keep.waitFor();
  await page.getByRole('dialog').getByText('market prices would be set').waitFor();
  await keep.click();
  await keep.waitFor({ state: 'detached' });

  await openProduct(page, 'Flour, all-purpose, 5 lb bag');
  const series = page.getByRole('row', { name: /BLS APU0000701111/ });
  // 0.549 a pound, five pounds to the bag: 2.745, half a cent up.
  expect(await series.innerText()).toMatch(/0\.549 USD per lb\. \(453\.6 gm\)\s+2\.75/);
  await series.getByText('In use', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Write down a price' }).click();
  await page.getByRole('dialog').getByLabel('Price (USD)').fill('2.59');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this price' }).click();
  await page.getByText('A market price needs the source where it was seen, at most 130 characters.').waitFor();
  await page.getByRole('dialog').getByLabel('Where it was seen').fill('Corner shop');
  await page.getByRole('dialog').getByLabel('Date it was seen').fill('2027-01-02');
  await save(page, 'Keep this price');
  await page.getByRole('button', { name: 'Use Corner shop' }).click();
  await page.getByText('$2.59, Corner shop, Jan 2, 2027').waitFor();
});

test('a pack size changed after the round closed changes the past: round 1 keeps its names and cases', async () => {
  const page = desk.page();
  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  await page.getByRole('button', { name: 'Close round 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close round 1' }).click();
  await page.getByRole('button', { name: 'Announce round 2' }).waitFor();

  await openProduct(page, 'Carrots');
  await page.getByRole('button', { name: 'Edit product' }).click();
  await page.getByRole('dialog').getByLabel('Product', { exact: true }).fill('Carrots, bunched');
  await page.getByRole('dialog').getByLabel('Case', { exact: true }).fill('12');
  await save(page, 'Save product');
  await page.getByRole('heading', { level: 1, name: 'Carrots, bunched' }).waitFor();

  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Round 1', exact: true }).click();
  const past = page.getByRole('table', { name: 'The catalogue of round 1' });
  expect(await past.getByRole('row', { name: /C06/ }).innerText()).toMatch(/Carrots\s+C06\s+lb\s+25 lb/);
  expect(await page.locator('main').innerText()).not.toContain('bunched');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export this catalogue' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv).toMatch(/^C06,Carrots,lb,LBR,25,/m);
  expect(csv).toMatch(/^E01,"Eggs, grade A large",dozen,.*Valley Foods,30,1$/m);

  await page.getByRole('button', { name: 'Back to now' }).click();
  await page.getByRole('button', { name: 'Announce round 2' }).click();
  await page
    .getByRole('row', { name: /Carrots, bunched/ })
    .first()
    .waitFor();
  expect(desk.complaints).toEqual([]);
});
