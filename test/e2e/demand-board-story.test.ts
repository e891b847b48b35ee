import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAssemblyFolder } from '../../shared/assembly/folder/write-assembly-folder.ts';
import { boardAssembly, boardHouseholds } from '../fixtures/demand-board/board-assembly.ts';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

let desk: Desk;
let place: string;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'plenum-board-'));
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(place, { recursive: true, force: true });
});

/** Pictures are kept where the variable says, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PLENUM_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function importFolder(page: Page): Promise<void> {
  const folder = join(place, 'willow-creek');
  mkdirSync(folder);
  for (const [name, text] of writeAssemblyFolder(boardAssembly())) writeFileSync(join(folder, name), text);
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  await page.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
}

async function openTomatoes(page: Page): Promise<void> {
  await goTo(page, 'Producers and offers');
  await page.getByRole('button', { name: 'Tomatoes, field grown' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tomatoes, field grown' }).waitFor();
}

/** Opens an offer among those side by side. */
async function openOffer(page: Page, producer: string) {
  const table = page.getByRole('table', { name: 'Offers side by side' });
  await table.getByRole('button', { name: producer }).click();
  return page.getByRole('dialog', { name: `${producer}: Tomatoes, field grown` });
}

async function expectOnBoard(page: Page, ...texts: readonly string[]): Promise<void> {
  await goTo(page, 'Demand board');
  const row = page.getByRole('table', { name: 'On the board' }).getByRole('row', { name: /Tomatoes/ });
  for (const text of texts) await row.getByText(text, { exact: false }).first().waitFor();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await started;
  const path = join(place, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

test('story 8, first half: 120 a week, 80 promised, 40 open; 75 with Alder Street; 25 after Hollow Farm', async () => {
  const page = desk.page();
  await importFolder(page);

  await openTomatoes(page);
  const sunny = await openOffer(page, 'Sunny Slope');
  await sunny.getByRole('button', { name: 'Save decision' }).click();
  await page.getByText('80 lb, first priority').waitFor();
  await expectOnBoard(page, '40 lb', '1.6 cases of 25 lb', '$1.70 to $2.08 per lb', 'weeks 27 to 43', '10 to 19');
  await page.getByText('Too few households').waitFor();

  for (let entry = 1; entry <= 2; entry += 1) {
    await page.getByRole('button', { name: 'Add a neighbour’s demand' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a neighbour’s demand' });
    await dialog.getByLabel('Co-op').fill('Alder Street Co-op');
    await dialog.getByRole('combobox', { name: 'Product' }).fill('Tom');
    await page.getByRole('option', { name: /Tomatoes/ }).click();
    await dialog.getByLabel('Wanted a week').fill('35');
    await dialog.getByRole('button', { name: 'Save demand' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expectOnBoard(page, '75 lb', '3 cases of 25 lb', 'including 35 lb for Alder Street Co-op');
  }
  expect(await page.getByRole('table', { name: 'Neighbouring co-ops' }).getByRole('row').count()).toBe(2);

  await page.getByRole('button', { name: 'Settings of the board' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings of the board' });
  await settings.getByLabel('Fewest households behind a figure').fill('4');
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await settings.getByText('A whole number, at least 5.').waitFor();
  await settings.getByLabel('Fewest households behind a figure').fill('10');
  await settings.getByLabel(/Offers until/).fill('2027-05-31');
  await settings.getByLabel(/Where producers turn to/).fill('offers@willowcreek.example');
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await page
    .getByRole('table', { name: 'On the board' })
    .getByRole('button', { name: /Tomatoes/ })
    .click();
  await page
    .getByRole('dialog', { name: /On the board/ })
    .getByLabel(/Wanted quality/)
    .fill('ripe, any size');
  await page
    .getByRole('dialog', { name: /On the board/ })
    .getByRole('button', { name: 'Save note' })
    .click();
  await expectOnBoard(page, 'ripe, any size');

  await openTomatoes(page);
  await enterOffer(page, ['Hollow Farm', '1.70', '50']);
  const part = await openOffer(page, 'Hollow Farm');
  await part.getByLabel('Accepted a week').fill('20');
  await part.getByRole('button', { name: 'Save decision' }).click();
  await part.getByText(/Please say why/).waitFor();
  await part.getByLabel(/Reason/).fill('The cooler has room for one case');
  await part.getByRole('button', { name: 'Save decision' }).click();
  await page.getByText('20 lb, first priority').waitFor();
  await picture(page, 'offers');
  await expectOnBoard(page, '55 lb');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expectOnBoard(page, '75 lb');

  await openTomatoes(page);
  const all = await openOffer(page, 'Hollow Farm');
  await all.getByRole('button', { name: 'Save decision' }).click();
  await page.getByText('50 lb, first priority').waitFor();
  await expectOnBoard(page, '25 lb', '1 case of 25 lb');
  await picture(page, 'board');
});

async function enterOffer(page: Page, texts: readonly string[]): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Offers: Tomatoes, field grown' });
  await grid.locator('[data-cell="1 0"]').click();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page
    .getByRole('table', { name: 'Offers side by side' })
    .getByRole('button', { name: texts[0] ?? '' })
    .waitFor();
}

test('what is handed out is the published board: page, feed, file and paper, and no household in its bytes', async () => {
  const page = desk.page();
  await page.getByText('Not published yet').waitFor();
  await page.getByRole('button', { name: 'Publish the board' }).click();
  await page
    .getByRole('dialog', { name: 'Publish the demand board?' })
    .getByRole('button', { name: 'Publish the board' })
    .click();
  await page.getByRole('button', { name: 'Web page' }).waitFor();

  const outputs = [await saved(page, 'Web page'), await saved(page, 'Feed (Atom)'), await saved(page, 'File (CSV)')];
  expect(outputs.map(({ name }) => name)).toEqual(['demand-board.html', 'demand-board.atom', 'demand-board.csv']);
  for (const { bytes } of outputs) {
    for (const text of ['Tomatoes, field grown', 'ripe, any size', 'Alder Street Co-op']) {
      expect(bytes.includes(text)).toBe(true);
    }
    for (const household of boardHouseholds) expect(bytes.includes(household)).toBe(false);
    expect(bytes.includes('Strawberries')).toBe(false);
  }
  const [html, atom, csv] = outputs.map(({ bytes }) => bytes.toString('utf8'));
  for (const text of ['25 lb', '1 case of 25 lb', '$1.70 to $2.08 per lb', 'May 31, 2027', '1 figure is withheld']) {
    expect(html).toContain(text);
  }
  expect(atom).toContain('<title>Tomatoes, field grown: 25 lb a week</title>');
  expect(csv).toContain('product,T12,"Tomatoes, field grown",lb,"ripe, any size",2027,27,43,25,0,25,1,1.70,2.08,USD');

  const paper = await page.pdf();
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  if (process.env['PLENUM_PICTURES'] !== undefined) {
    writeFileSync(join(process.env['PLENUM_PICTURES'], 'board.pdf'), paper);
    writeFileSync(join(process.env['PLENUM_PICTURES'], 'board.html'), html ?? '');
  }
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Wanted by Willow Creek Food Co-op' }).waitFor();
  expect(await page.getByRole('button', { name: 'Publish the board' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('the saved page opens by itself, without a script, on a phone', async () => {
  const page = await desk.page().context().newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${join(place, 'demand-board.html')}`);
  await page.getByRole('heading', { name: 'Wanted by Willow Creek Food Co-op' }).waitFor();
  expect(asked).toHaveLength(1);
  expect(await page.locator('script').count()).toBe(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await picture(page, 'page-phone');
  await page.close();
});

test('Insight says what to do while purchases and orders are missing, and shows demand by week', async () => {
  const page = desk.page();
  await goTo(page, 'Insight');
  await page.getByText('No purchases to compare with').waitFor();
  await page.getByText('No order has been received yet').waitFor();
  // 12 x 10 lb at 1.89 and 3 pints at 2.56 each week.
  await page.getByText('$234.48 in every week.').waitFor();
  await page.getByText('Every product of the catalogue is in a plan').waitFor();
  await page.locator('.recharts-wrapper').first().waitFor();
  await picture(page, 'insight');
  expect(desk.complaints).toEqual([]);
});
