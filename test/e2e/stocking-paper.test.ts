import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

const longName = 'Oat drink, barista, organic, unsweetened, with added calcium and vitamin D, carton of 6 x 1.5 l';

let desk: Desk;
let folder: string;
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'plenum-paper-')), 'long');
  cpSync(join(import.meta.dirname, '../fixtures/stocking'), folder, { recursive: true });
  const codes = Array.from({ length: 300 }, (_, at) => `P${String(at + 1).padStart(4, '0')}`);
  const table = (name: string, header: string, rows: readonly string[]) =>
    writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`);
  const catalogue =
    'code,name,unit,case_size,lead_days,season,floor_price,opening_price,market_price,market_source,market_date';
  table(
    'catalogue.csv',
    catalogue,
    codes.map((code) => `${code},"${longName} ${code}",half-litre bottle,12,7,,0.10,1234.56,,,`),
  );
  const plan = 'household,product,want,up_to,rhythm,priority,response,substitute,highest_price';
  table(
    'plans.csv',
    plan,
    codes.map((code) => `0101,${code},123.25,,weekly,normal,fixed,,`),
  );
  const producer = 'The Upper Valley Organic Growers and Millers Cooperative Society of Willow Creek';
  table(
    'offers.csv',
    'producer,product,price,quantity_per_week,minimum_lot',
    codes.map((code) => `${producer},${code},1234.56,500,0`),
  );
  table('stock.csv', 'product,on_hand,on_order', []);
  table('households.csv', 'household,people,allowance_per_week,eligible', ['0101,3,90000000.00,yes']);
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function pdfPages(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pictures = process.env['PLENUM_PICTURES'];
  if (pictures !== undefined) writeFileSync(join(pictures, `${name}.pdf`), pdf);
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** What would be cut off on A4 within its margins (184 mm, 696 px): cells wider than they are, tables beyond the edge. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 696, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section table, section th, section td, section header *')]
      .filter((node) => node.offsetParent !== null)
      .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.getBoundingClientRect().right > 697)
      .map((node) => `${node.tagName} ${node.textContent?.slice(0, 40)}`),
  );
  return faults.slice(0, 5);
}

async function backToScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 720 });
}

test('300 lines with long names: nothing is cut off on the pages of the list and of an order', async () => {
  const page = desk.page();
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  await page.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
  await goTo(page, 'Suppliers');
  await page.getByRole('button', { name: 'Make a supplier' }).click();
  await page.getByText('is a supplier now').first().waitFor();

  await goTo(page, 'Stocking list');
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await page.getByRole('grid').getByRole('row', { name: /P0300/ }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  expect(await page.locator('section tbody tr', { has: page.locator('[data-box]') }).count()).toBe(300);
  expect(await pdfPages(page, 'paper-list-300')).toBeGreaterThan(5);
  await backToScreen(page);

  await page.getByRole('button', { name: 'Issue the list' }).click();
  await page.getByRole('button', { name: 'Make the orders' }).click();
  await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
  await page.getByRole('row', { name: /L1-/ }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Mark as sent' }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  expect(await pdfPages(page, 'paper-order-300')).toBeGreaterThan(5);
  await backToScreen(page);
  expect(desk.complaints).toEqual([]);
});
