import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

const folder = join(import.meta.dirname, '../fixtures/cases/twelve-plans');

/** Where pictures go when somebody wants to look; nowhere else. */
async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PLENUM_PICTURES'];
  if (into === undefined) return;
  mkdirSync(into, { recursive: true });
  for (const [size, viewport] of [
    ['', { width: 1280, height: 720 }],
    ['-large', { width: 1920, height: 1080 }],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(into, `${name}-${colorScheme}${size}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const board = (page: Page) => page.getByRole('table', { name: 'The board' });
const onBoard = (page: Page, name: RegExp) => board(page).getByRole('row', { name });
const plain = async (place: Locator) => (await place.innerText()).replace(/\s+/g, ' ');

async function chooseRest(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Change the rules' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the rules' });
  await dialog.getByRole('combobox', { name: 'A case that wants begin but do not fill' }).click();
  await page.getByRole('option', { name: choice }).click();
  if (choice === 'Round down') await picture(page, 'cases-rules');
  await dialog.getByRole('button', { name: 'Publish these rules' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
}

test('story 3: the board before case filling, and who gets the flexible dozens', async () => {
  const page = desk.page();
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  await page.getByRole('heading', { level: 1, name: 'Filling cases' }).waitFor();
  await goTo(page, 'Cases');
  // Closest to full first: carrots lack 8 of 25 lb.
  await onBoard(page, /^Carrots/).waitFor();
  expect(await plain(board(page).getByRole('row').nth(1))).toMatch(/^Carrots/);
  expect(await plain(onBoard(page, /^Eggs/))).toMatch(/41 dozen 6 3 of 15 dozen.*3 cases, nobody short 140\.40/);
  expect(await plain(onBoard(page, /^Carrots/))).toMatch(/37 lb 5 1 of 25 lb.*8 lb more fills case 2 24\.50/);
  expect(await plain(onBoard(page, /^Potatoes/))).toMatch(/96 lb 10 2 of 50 lb.*2 cases, nobody short 99\.00/);
  await page.getByText('$263.90').waitFor();
  await page.getByRole('img', { name: 'Case 2: 12 lb wanted, 5 lb flexible, and 8 lb missing' }).waitFor();

  await onBoard(page, /^Eggs/).getByRole('button').click();
  const eggs = page.getByRole('table', { name: /^Eggs.*households in the order of fairness/ });
  await eggs.waitFor();
  await page.getByText('4 of 6 dozen').waitFor();
  const flexible = (await eggs.getByRole('row').allInnerTexts()).map((text) => text.split(/\s+/));
  // Columns: place, household, wanted, can take more, gets, of it flexible, short, why.
  const given = flexible.slice(1).flatMap(([, household, , more, , part]) => (more === '1' ? [[household, part]] : []));
  expect(given).toEqual([
    ['0002', '1'],
    ['0003', '1'],
    ['0005', '1'],
    ['0008', '1'],
    ['0010', '0'],
    ['0011', '0'],
  ]);
  expect(await plain(eggs.getByRole('row', { name: /0010/ }))).toContain('place 10: the flexible part had run out');
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'cases-desk');
});

test('the store takes the rest: 13 lb on the shelf, 8 when the flexible 5 are used first', async () => {
  const page = desk.page();
  await onBoard(page, /^Carrots/)
    .getByRole('button')
    .click();
  await page
    .getByText(
      'If the store took the rest: 2 cases, 13 lb on the shelf. With flexible parts first: 2 cases, 8 lb on the shelf.',
    )
    .waitFor();
  await chooseRest(page, 'The store takes the rest');
  await onBoard(page, /^Carrots.*2 of 25 lb.*13 lb of case 2 go on the shelf/).waitFor();
  await chooseRest(page, 'Flexible parts first, then the store');
  await onBoard(page, /^Carrots.*2 of 25 lb.*8 lb of case 2 go on the shelf/).waitFor();
  await chooseRest(page, 'Round down');
  await onBoard(page, /^Eggs.*2 of 15 dozen.*4 dozen more fills case 3/).waitFor();
  await chooseRest(page, 'Members’ tolerance');
  await onBoard(page, /^Carrots.*1 of 25 lb.*8 lb more fills case 2/).waitFor();
});

test('household 7 adds 8 lb in the case-fill phase: 2 cases, nobody short', async () => {
  const page = desk.page();
  await confirm(page, 'Begin case filling');
  await page.getByText('Up to 8 lb: that fills case 2.').waitFor();
  const form = page.getByRole('form', { name: 'Add to fill the case' });
  await form.getByLabel('Household').fill('0007');
  await form.getByLabel('Takes more (lb)').fill('9');
  await page.keyboard.press('Enter');
  await form.getByText('At most 8 lb').waitFor();
  await picture(page, 'cases-open');
  await form.getByLabel('Takes more (lb)').fill('8');
  await page.keyboard.press('Enter');
  await onBoard(page, /^Carrots.*37 lb 5 8 2 of 25 lb.*2 cases, nobody short/).waitFor();
  await page.getByText('$288.40').waitFor();
  const seven = page.getByRole('table', { name: /^Carrots: households/ }).getByRole('row', { name: /0007/ });
  expect(await plain(seven)).toMatch(/^7 0007 2 0 8 10 0 0 all it asked for$/);
  await page.getByRole('button', { name: 'Take back what household 0007 added' }).click();
  await page.getByText('Others rely on it: 12 lb would be short again.').first().waitFor();

  await picture(page, 'cases-added');
  await page.getByText('Wall', { exact: true }).click();
  await board(page).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/00\d\d/);
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'cases-wall');
  await page.getByText('Desk', { exact: true }).click();
});

test('the orders go out by household and by product, and the closed delivery stands', async () => {
  const page = desk.page();
  const download = async (item: string): Promise<string> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const started = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return (await started).path();
  };
  const byHousehold = readFileSync(await download('Orders by household (CSV)'), 'utf8').split('\n');
  expect(byHousehold).toContain('2027-01-04,0007,C06,Carrots,lb,2,0,8,10,0,0,7,0.98,9.8');
  expect(byHousehold).toContain('2027-01-04,0010,E01,"Eggs, grade A large",dozen,4,1,0,4,0,0,10,3.12,12.48');
  const byProduct = readFileSync(await download('Products (CSV)'), 'utf8').split('\n');
  expect(byProduct).toContain('2027-01-04,C06,Carrots,lb,25,37,5,8,2,50,5,0,0,0.98,49');
  expect(await readSheet(await download('Both as a workbook (XLSX)'), 'By product')).toHaveLength(4);

  await confirm(page, 'End case filling');
  await page.getByText('Closed: these cases stand').waitFor();
  expect(await page.getByRole('form', { name: 'Add to fill the case' }).count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { name: 'Cases of Filling cases' }).isVisible()).toBe(true);
  const into = process.env['PLENUM_PICTURES'];
  if (into !== undefined) await page.pdf({ path: join(into, 'case-board.pdf'), preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  expect(desk.complaints).toEqual([]);
});
