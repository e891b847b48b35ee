import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenum-bank-'));
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const dotted = (iso: string) => iso.split('-').toReversed().join('.');

async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env['PLENUM_PICTURES'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function section(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

type Money = { readonly way: 'in' | 'out'; readonly amount: string; readonly on: string; readonly purpose: string };

async function post(page: Page, { way, amount, on, purpose }: Money) {
  await page.getByRole('button', { name: 'Money in or out', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Money that is not a grant' });
  if (way === 'out') await dialog.getByRole('button', { name: 'Is paid out' }).click();
  await dialog.getByLabel('Amount').fill(amount);
  await dialog.getByLabel('Date on which it moved').fill(on);
  await dialog.getByLabel('Purpose').fill(purpose);
  await dialog.getByLabel('Why').fill(`Receipt for ${purpose}`);
  await dialog.getByRole('button', { name: 'Post entry' }).click();
  return dialog;
}

test('the ledger is opened, takes other money down to its floor, and says what would do', {
  timeout: 60_000,
}, async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Reservoir');
  await picture(page, 'reservoir-empty');
  await page.getByRole('button', { name: 'Open the ledger' }).click();
  const opening = page.getByRole('dialog', { name: 'Open the ledger?' });
  await opening.getByLabel('Date of the opening balance').fill(daysAgo(40));
  await opening.getByRole('button', { name: 'Open the ledger' }).click();
  await page.getByRole('row', { name: /opening.*48,200\.00/ }).waitFor();

  await post(page, { way: 'in', amount: '200', on: daysAgo(35), purpose: 'Member contributions' });
  await page.getByRole('row', { name: /in-001.*Member contributions.*48,400\.00/ }).waitFor();
  const dialog = await post(page, { way: 'out', amount: '8,400.01', on: daysAgo(20), purpose: 'Bank fees' });
  const refusal =
    'The reservoir would stand $0.01 below its floor of $40,000.00. Pay $0.01 less, or wait for what comes in.';
  await dialog.getByText(refusal).waitFor();
  await picture(page, 'reservoir-refused');
  await dialog.getByLabel('Amount').fill('7.30');
  await dialog.getByRole('button', { name: 'Post entry' }).click();
  await page.getByRole('row', { name: /out-001.*48,392\.70/ }).waitFor();
  await page
    .getByRole('link', { name: /^no\. / })
    .nth(2)
    .waitFor();
  await picture(page, 'reservoir-little');
});

test('a statement of the bank is read, matched, and the difference explained to the cent', {
  timeout: 60_000,
}, async () => {
  const page = desk.page();
  await section(page, 'Bank');
  const rows = [
    ['Buchungstag', 'Verwendungszweck', 'Betrag'],
    [dotted(daysAgo(34)), 'Member contributions', '200,00'],
    [dotted(daysAgo(19)), 'Account fee', '-7,30'],
    [dotted(daysAgo(18)), 'Interest', '0,41'],
    [dotted(daysAgo(17)), 'Paid to us by mistake', '55,00'],
  ];
  const file = join(folder, 'statement.csv');
  writeFileSync(file, `${rows.map((cells) => cells.join(';')).join('\n')}\n`);
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: 'How statement.csv is read' }).waitFor();
  await picture(page, 'reservoir-reading');
  if (await page.getByText('These dates can be read in several ways.').isVisible()) {
    await page.getByLabel('Order of dates').click();
    await page.getByRole('option', { name: /^day first/ }).click();
  }
  await page.getByRole('button', { name: 'Keep 4 lines' }).click();
  await page.getByRole('row', { name: /Member contributions.*in-001.*exact/ }).waitFor();
  await picture(page, 'reservoir-bank');
  await page.getByRole('button', { name: 'Confirm 2 exact ones' }).click();
  await page.getByText('Every entry that moved cash is matched.').waitFor();

  await page.getByRole('button', { name: /^Post 0\.41/ }).click();
  const interest = page.getByRole('dialog', { name: 'Post a line of the bank' });
  await interest.getByLabel('Purpose').fill('Interest');
  await interest.getByRole('button', { name: 'Post and match' }).click();
  await page.getByRole('button', { name: /^55\.00 on .* is not ours/ }).click();
  const aside = page.getByRole('dialog', { name: 'Not the fund’s money?' });
  await aside.getByRole('textbox').fill('It goes back tomorrow');
  await aside.getByRole('button', { name: 'Not ours' }).click();
  await page.getByText('not ours: It goes back tomorrow').waitFor();
  await page.getByLabel('The bank shows').fill('48,448.11');
  await page.getByText('The difference is explained to the cent.').waitFor();
  await picture(page, 'reservoir-matched');

  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByText('0 lines new, 4 known already.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('a period closes with its trial balance; what is reversed in it is dated today; a reason opens it again', {
  timeout: 60_000,
}, async () => {
  const page = desk.page();
  await section(page, 'Periods');
  await page.getByRole('button', { name: 'Close a period' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close the ledger up to a day' });
  await dialog.getByLabel('Last day of the period').fill(daysAgo(10));
  await dialog.getByRole('row', { name: /Reservoir.*48,393\.11/ }).waitFor();
  await picture(page, 'reservoir-closing');
  await dialog.getByRole('button', { name: 'Close a period' }).click();
  await page.getByRole('row', { name: /closed.*48,393\.11/ }).waitFor();
  const late = await post(page, { way: 'in', amount: '1', on: daysAgo(12), purpose: 'Dues' });
  await late.getByText(/^The period from .* is closed\. Give a later date/).waitFor();
  await late.getByRole('button', { name: 'Cancel' }).click();

  await section(page, 'Ledger');
  await page.getByRole('button', { name: 'Reverse entry out-001' }).click();
  const reversing = page.getByRole('dialog', { name: 'Reverse entry out-001?' });
  await reversing.getByRole('textbox').fill('The bank gave it back');
  await reversing.getByRole('button', { name: 'Reverse' }).click();
  await page.getByRole('row', { name: /reversal-out-001.*48,400\.41/ }).waitFor();
  await section(page, 'Periods');
  await page.getByRole('button', { name: /^Reopen the period/ }).click();
  const reopening = page.getByRole('dialog', { name: /^Reopen the period/ });
  await reopening.getByRole('textbox').fill('A bill came late');
  await reopening.getByRole('button', { name: 'Reopen' }).click();
  await page.getByText(/A bill came late/).waitFor();
  await picture(page, 'reservoir-periods');
});

test('policies are set by decision and warn of idle cash; the statement goes on paper', {
  timeout: 60_000,
}, async () => {
  const page = desk.page();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Policies of the fund …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Policies of the fund' });
  await dialog.getByLabel('Allowable idle cash').fill('60');
  await dialog.getByLabel('Cap', { exact: true }).fill('39999');
  await dialog.getByLabel('Decision and reason').fill('Board of 3 May');
  await dialog.getByRole('button', { name: 'Save policies' }).click();
  await dialog.getByText('The cap must not be below the floor.').waitFor();
  await dialog.getByLabel('Cap', { exact: true }).fill('50000');
  await picture(page, 'reservoir-policies');
  await dialog.getByRole('button', { name: 'Save policies' }).click();
  await page.getByText(/^100% of the fund lies idle; 60% is allowed\.$/).waitFor();
  await section(page, 'Outlook');
  await picture(page, 'reservoir-outlook');
  await section(page, 'Statements');
  await page.getByRole('row', { name: /Contributions and other money in.*200\.41/ }).waitFor();
  await picture(page, 'reservoir-statement');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pictures = process.env['PLENUM_PICTURES'];
  if (pictures !== undefined) writeFileSync(join(pictures, 'fund-statement.pdf'), pdf);
  expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
  expect(desk.complaints).toEqual([]);
});
