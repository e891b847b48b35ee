import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formNumber } from '../../shared/paper/check-character.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** Where pictures and papers go when somebody wants to look at them; by default nowhere. */
const looks = process.env['PLENUM_LOOKS'];

async function look(page: Page, name: string): Promise<void> {
  if (looks === undefined) return;
  mkdirSync(looks, { recursive: true });
  await page.screenshot({ path: join(looks, `${name}.png`) });
}

/** 20 lines as a clerk reads them off a form: code, wants, now and then the most and the rhythm. */
const lines = [
  ['E01 2', 'M02 1 2', 'B03 2', 'F04 1 2w', 'R05 3', 'C06 2 3', 'P07 4', 'A08 2', 'D09 0,5', 'K10 2 2w'],
  ['N11 1 4w', 'G13 0.5', 'E01 1 2w', 'M02 1 4w', 'B03 1 o', 'R05 2 4w', 'C06 1 2w', 'P07 5 o', 'A08 3 s', 'D09 1 4w'],
].flat();

test('forms are printed a household to a page, with number and code, in Letter and large A4', async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Paper forms');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await look(page, 'paper-screen');
  await page.getByRole('button', { name: 'Print 40 forms' }).click();
  await page.getByText(formNumber('0101')).waitFor({ state: 'attached' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  // One page each: pages are counted in the file itself.
  if (looks !== undefined) writeFileSync(join(looks, 'forms.pdf'), pdf);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(40);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByText(formNumber('0101')).waitFor({ state: 'detached' });
  if (looks !== undefined) {
    await page.getByRole('combobox', { name: 'Type' }).click();
    await page.getByRole('option', { name: 'Large' }).click();
    await page.getByRole('button', { name: 'Print 40 forms' }).click();
    await page.getByText(formNumber('0101')).waitFor({ state: 'attached' });
    writeFileSync(join(looks, 'forms-large.pdf'), await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }
});

test('a clerk types 20 lines of a form by keyboard, a second person compares, and only then the plan counts', async () => {
  const page = desk.page();
  await goTo(page, 'Paper forms');
  const number = page.getByLabel('Number on the form');
  await number.fill('0118-0');
  await number.press('Enter');
  await page.getByText('Number and letter do not agree').waitFor();
  await number.fill(formNumber('0118'));
  await number.press('Enter');
  await page.getByRole('heading', { name: 'Form of household 0118' }).waitFor();

  await page.keyboard.type('potato');
  await page.keyboard.press('Enter');
  await page.getByText('Please add how much').waitFor();
  await page.getByLabel('One line of the form').fill('');
  let keys = 0;
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    keys += line.length + 1;
  }
  console.log(`20 lines of a form took ${keys} keys, ${Math.round(keys / 20)} a line`);
  // Two minutes at two keys a second, which is slow typing.
  expect(keys).toBeLessThan(240);
  await page.getByText('20 lines', { exact: true }).waitFor();
  await look(page, 'typed-form');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Form of household 0118 typed in.').waitFor();
  expect(await number.evaluate((field) => field === document.activeElement)).toBe(true);

  await page.getByRole('button', { name: '0118', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await look(page, 'second-person');
  await dialog.getByRole('button', { name: 'Yes, it matches' }).click();
  await dialog.getByText('A second person must compare it').waitFor();
  await dialog.getByLabel('You typed it yourself').fill('Only one of us is here tonight');
  await dialog.getByRole('button', { name: 'Yes, it matches' }).click();
  await page.getByText('The plan of household 0118 counts.').waitFor();
  await page.getByText('No form waits.').waitFor();

  await goTo(page, 'History');
  await page.getByText('Only one of us is here tonight').waitFor();
  expect(desk.complaints).toEqual([]);
});
