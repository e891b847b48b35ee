import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

const folder = join(import.meta.dirname, '../fixtures/stocking');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** Pictures for whoever looks at the screens; none without a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env['PLENUM_PICTURES'];
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

async function cells(row: Locator): Promise<readonly string[]> {
  const texts = await row.locator('td').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]?.trim() ?? '');
}

const line = (page: Page, name: RegExp) => page.getByRole('grid').getByRole('row', { name }).first();

async function typeInto(grid: Locator, at: string, text: string): Promise<void> {
  await grid.locator(`[data-cell="${at}"]`).click();
  await grid.page().keyboard.type(text);
  await grid.page().keyboard.press('Enter');
}

async function openFixture(page: Page): Promise<void> {
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  await page.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
  await goTo(page, 'Suppliers');
  for (const name of ['Mill Brook', 'Delta Grain', 'Harbor Roasters']) {
    await page.getByRole('row', { name }).getByRole('button', { name: 'Make a supplier' }).click();
    await page.getByText(`${name} is a supplier now`).first().waitFor();
  }
}

async function pdfPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('story 7: the list, its pages, its orders, what came of them, and the next list from the counts', async () => {
  const page = desk.page();
  await openFixture(page);

  await goTo(page, 'Stocking list');
  await line(page, /^Flour/).waitFor();
  // On hand, on order, need, cases, ordered, over, order by.
  expect((await cells(line(page, /^Flour/))).slice(2, 9)).toEqual(['9', '8', '27', '4', '32', '5', 'Dec 28, 2026']);
  expect((await cells(line(page, /^Rice/))).slice(2, 9)).toEqual(['30', '0', '62', '3', '75', '13', 'Dec 28, 2026']);
  expect((await cells(line(page, /^Coffee/))).slice(2, 9)).toEqual(['6', '5', '17', '4', '20', '3', 'Dec 21, 2026']);
  await page.getByRole('row', { name: /^Tomatoes.*Out of season, season Jul to Oct/ }).waitFor();
  await line(page, /^Coffee/)
    .getByRole('button', { name: /Dec 21/ })
    .click();
  await page.getByRole('dialog').getByText('14 days').waitFor();
  await picture(page, 'stocking-why');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Supplier', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Mill Brook' }).waitFor();
  await picture(page, 'stocking-by-supplier');
  expect(await pdfPages(page)).toBe(3);
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'stocking-paper');
  const paper = page.locator('section', { hasText: 'Delta Grain' }).filter({ hasText: 'Counted by' });
  expect(await paper.locator('tbody tr').count()).toBe(1);
  expect(await paper.locator('[data-box]').count()).toBe(3);
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Issue the list' }).click();
  await page.getByText('As issued: L1').waitFor();
  await page.getByRole('button', { name: 'Make the orders' }).click();
  await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
  await page.getByRole('row', { name: /Mill Brook.*Draft/ }).waitFor();
  expect(await page.getByRole('row', { name: /Draft/ }).count()).toBe(3);
  await picture(page, 'orders');

  await page
    .getByRole('row', { name: /Mill Brook/ })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('button', { name: 'E-mail text' }).click();
  await picture(page, 'order-email');
  const mail = await page.getByRole('dialog').getByRole('textbox').inputValue();
  expect(mail).toContain('4 cases of 8 bag: Flour, all-purpose, 5 lb bag (F04), 32 bag at $2.75 = $88.00');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  expect(await pdfPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'order-paper');
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'More actions' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save as a workbook' }).click();
  expect((await download).suggestedFilename()).toBe('order-L1-S01.xlsx');
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await page.getByRole('button', { name: 'Receive a delivery' }).click();
  const came = page.getByRole('grid', { name: 'What came' });
  await typeInto(came, '0 2', '20');
  await typeInto(came, '0 3', '2');
  await picture(page, 'order-receive');
  await page.getByRole('button', { name: 'Save delivery' }).click();
  await page.getByText('Partly received').waitFor();
  await page.getByRole('button', { name: 'Receive a delivery' }).click();
  await page.getByRole('button', { name: 'All of it came' }).click();
  await page.getByRole('button', { name: 'Save delivery' }).click();
  await page.getByText('Received', { exact: true }).first().waitFor();
  await picture(page, 'order-received');

  await goTo(page, 'Orders');
  await page.getByRole('link', { name: 'Received against ordered' }).click();
  await page.getByRole('combobox', { name: 'Household' }).fill('0101');
  await page.keyboard.press('Enter');
  // 32 came, 2 of them torn: 30 of 32 of 8 bags a week.
  await page.getByRole('row', { name: /Flour.*8 bag a week.*93\.8%.*7\.5 bag/ }).waitFor();
  await picture(page, 'received-against-ordered');

  // Flour: 9 + 30 are there; the list knows that its order is in, so nothing changed since.
  await goTo(page, 'Stocking list');
  await page.getByText('As issued: L1').waitFor();
  await page.getByRole('link', { name: 'Type counts back' }).click();
  const counts = page.getByRole('grid', { name: 'Counts from paper' });
  await counts.waitFor();
  const names = await counts.locator('tbody tr td:first-child').allInnerTexts();
  const counted: Readonly<Record<string, string>> = { Flour: '20', Rice: '10,5', Coffee: '7' };
  for (const [at, name] of names.entries()) {
    await typeInto(counts, `${at} 1`, counted[name.split(',')[0] ?? ''] ?? '');
  }
  await picture(page, 'stocking-counts');
  await page.getByRole('button', { name: 'Save 3 counts' }).click();
  await page.getByRole('combobox', { name: 'First day to cover' }).click();
  await page.getByRole('option', { name: 'Jan 18, 2027' }).click();
  // 44 - 20 - 8 = 16 -> 2 cases of 8; 92 - 10.5 = 81.5 -> 4 of 25, 18.5 over; 28 - 7 - 5 = 16 -> 4 of 5, 4 over.
  await expect
    .poll(async () => (await cells(line(page, /^Flour/))).slice(2, 8))
    .toEqual(['20', '8', '16', '2', '16', '0']);
  expect((await cells(line(page, /^Rice/))).slice(2, 8)).toEqual(['10.5', '0', '81.5', '4', '100', '18.5']);
  expect((await cells(line(page, /^Coffee/))).slice(2, 8)).toEqual(['7', '5', '16', '4', '20', '4']);
  await page.getByText(/2 changes since L1/).waitFor();
  await picture(page, 'stocking-next');
  expect(desk.complaints).toEqual([]);
});
