import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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

const springForm = join(import.meta.dirname, '../fixtures/imports/plans-spring.csv');

/** Every row of every table of the open assembly, as IndexedDB holds it; `meta` only counts changes. */
async function contents(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bytesToo = (_: string, value: unknown) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value);
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => /plenum-/.test(name));
    const db = await done(indexedDB.open(names[0] ?? ''));
    const all: Record<string, unknown> = {};
    for (const table of [...db.objectStoreNames].filter((name) => name !== 'meta')) {
      const store = db.transaction(table).objectStore(table);
      all[table] = [await done(store.getAllKeys()), await done(store.getAll())];
    }
    db.close();
    return JSON.stringify(all, bytesToo);
  });
}

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function openSpringForm(page: Page): Promise<void> {
  await page.locator('main input[type=file]').first().setInputFiles(springForm);
  await step(page, 'plans-spring.csv');
  await press(page, 'Go on to the columns');
  await step(page, 'What the columns mean');
}

/** The three spellings in nine rows, each with the product that is meant. */
const spellings = [
  ['eggs lg doz', 'Eggs, grade A large'],
  ['wht bread loaf', 'Bread, whole wheat, 1.5 lb loaf'],
  ['potatos wht', 'Potatoes, white'],
] as const;

async function settleSpellings(page: Page): Promise<void> {
  for (const [spelling, product] of spellings) {
    await page
      .getByRole('group', { name: `Proposals for “${spelling}”` })
      .getByRole('button', { name: product })
      .click();
  }
  await page.getByText('All settled.').waitFor();
}

async function leaveOutAndSave(page: Page): Promise<void> {
  await step(page, 'What would be saved');
  await page.getByRole('checkbox', { name: 'Leave these 6 rows out' }).click();
  await press(page, 'Save 406 rows');
  await step(page, 'Imported');
}

const faults: string[] = [];

/** Serious faults of the page as it stands, in light and dark. */
async function look(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The new colours are there with the frame after the next.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    faults.push(
      ...serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}, ${colorScheme}: ${id} ${html}`)),
    );
  }
}

test('the spring form is imported, taken back to the last byte, imported again, and adds nothing the third time', async () => {
  const page = desk.page();
  await goTo(page, 'Demand');
  await page.getByText('368 lines in 40 plans').waitFor();
  await goTo(page, 'Import and export');
  await look(page, 'file');
  const before = await contents(page);

  // The roles of the columns are proposed, and the form gets its name.
  await openSpringForm(page);
  const meanings = await page.getByRole('combobox', { name: /^Meaning of/ }).allInnerTexts();
  expect(meanings).toEqual([
    ...['Household', 'Product', 'Wants', 'Can take up to', 'Rhythm', 'Priority'],
    ...['Response to the price', 'Substitute', 'Highest price'],
  ]);
  expect(await page.getByRole('combobox', { name: 'Between columns' }).innerText()).toContain('Semicolon');
  expect(await page.getByRole('combobox', { name: 'Decimal mark' }).innerText()).toContain('Comma');
  await page.getByRole('textbox', { name: /^Keep these columns as/ }).fill('Spring form');
  await look(page, 'columns');
  await press(page, 'Check the rows');

  // Nine rows need a product.
  await step(page, 'What do these stand for?');
  const places = await page.getByRole('listitem').filter({ hasText: 'Product · ' }).allInnerTexts();
  const rows = places.map((text) => Number(/Product · (\d+) rows?/.exec(text)?.[1]));
  expect([rows.length, rows.reduce((sum, each) => sum + each, 0)]).toEqual([3, 9]);
  expect(await page.getByRole('button', { name: 'Check the rows' }).isDisabled()).toBe(true);
  await settleSpellings(page);
  await look(page, 'values');
  await press(page, 'Check the rows');

  // Six are refused, each with its reason; nothing is saved yet.
  await step(page, 'What would be saved');
  const refused = page.getByRole('table', { name: 'Cells that were not taken as they are' }).locator('tbody tr');
  expect(await refused.count()).toBe(6);
  for (const [found, why] of [
    ['-2', /below zero/],
    ['0999', /No household/],
    ['4000', /slip is likely/],
    ['two', /not a number/],
  ] as const) {
    expect(await refused.filter({ has: page.getByText(found, { exact: true }) }).innerText()).toMatch(why);
  }
  expect(await page.getByRole('button', { name: 'Save 406 rows' }).isDisabled()).toBe(true);
  await look(page, 'check');
  expect(await contents(page)).toBe(before);

  await leaveOutAndSave(page);
  await look(page, 'done');
  await page.getByText('The columns are kept as “Spring form”.').waitFor();
  expect(await contents(page)).not.toBe(before);

  await press(page, 'Undo the import');
  await step(page, 'Taken back');
  expect(await contents(page)).toBe(before);

  // Again.
  await press(page, 'Import another file');
  await openSpringForm(page);
  await page.getByRole('textbox', { name: /^Keep these columns as/ }).fill('Spring form');
  await press(page, 'Check the rows');
  await step(page, 'What do these stand for?');
  await settleSpellings(page);
  await press(page, 'Check the rows');
  await leaveOutAndSave(page);
  await page.getByRole('link', { name: 'Go to Plans' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor();
  await goTo(page, 'Demand');
  await page.getByText('406 lines in 40 plans').waitFor();
  const after = await contents(page);

  // The third time: the spellings are known, the kept form fits, and nothing is new.
  await goTo(page, 'Import and export');
  await openSpringForm(page);
  await page.getByRole('combobox', { name: 'Use a kept form' }).click();
  await page.getByRole('option', { name: 'Spring form' }).click();
  await press(page, 'Check the rows');
  await step(page, 'What would be saved');
  await page.getByText('Already imported, 0 new').waitFor();
  expect(await page.getByRole('button', { name: /^Save \d/ }).count()).toBe(0);
  expect(await contents(page)).toBe(after);
  expect(faults).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('the plans go out as a workbook and come back unchanged', async () => {
  const page = desk.page();
  await goTo(page, 'Overview');
  await goTo(page, 'Import and export');
  const waiting = page.waitForEvent('download');
  await press(page, 'Export Plans as XLSX');
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('plans.xlsx');
  const copy = join(desk.dataFolder, 'plans.xlsx');
  await download.saveAs(copy);
  await page.locator('main input[type=file]').first().setInputFiles(copy);
  await step(page, 'plans.xlsx');
  await press(page, 'Go on to the columns');
  await press(page, 'Check the rows');
  await step(page, 'What would be saved');
  await page.getByText('0 new', { exact: true }).waitFor();
  expect(await page.locator('dl').filter({ hasText: 'Unchanged' }).innerText()).toMatch(/Unchanged\s+406/);
  expect(desk.complaints).toEqual([]);
});
