import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditLedger } from '../audit/audit-ledger.ts';
import { agreeOnPrice, button, choose, deliverEggs, endRounds, figure, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { downloaded, expectNoSeriousFault, more, picture, plain } from './rounds-desk.ts';

/** Story 9, from 48,200.00 to the last cent: each test goes on where the one before ended. */
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** The desk's clock; a season would take too long. */
const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
/** The Monday of a week of the period, from 4 January 2027 on. */
const monday = (week: number) => new Date(Date.UTC(2027, 0, 4 + 7 * (week - 1))).toISOString().slice(0, 10);

async function enterBoard(page: Page): Promise<void> {
  await section(page, 'Board');
  await button(page, 'Enter the board').click();
  await form(page).getByLabel('Directors').fill(['Ann', 'Bo', 'Cy', 'Dana Henfield', 'Eve', 'Fay', 'Gil'].join('\n'));
  await form(page).getByLabel('Votes in favour that an award needs').fill('5');
  await button(form(page), 'Save the board').click();
  await page.getByText('7 directors; an award needs 5 in favour').waitFor();
}

async function openHenfield(page: Page, row: RegExp): Promise<void> {
  await goTo(page, 'Recovery');
  await page.getByRole('row', { name: row }).getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: /G001/ }).waitFor();
}

test('the application says what the cold room will have done, and who is related', { timeout: 120_000 }, async () => {
  const page = desk.page();
  await at(page, '2026-12-28');
  await openPractice(page);
  await goTo(page, 'Recovery');
  await page.getByText('No grants are awarded yet').waitFor();
  await endRounds(page);
  await goTo(page, 'Grants');
  await button(page, 'G001').click();
  await form(page)
    .getByLabel(/^Least amount that helps/)
    .fill('2000');
  await form(page).getByLabel('Related persons at the co-op (optional)').fill('Dana Henfield');
  await form(page).getByLabel('Milestone 1 (optional)').fill('Cold room runs');
  await form(page).getByLabel('Milestone 1 is due on (optional)').fill('2027-03-15');
  await form(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'quote.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
  await form(page).getByText('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad').waitFor();
  await picture(page, 'grants-form');
  await save(page, 'Save');
  expect(await plain(page.locator('main'))).toMatch(/\$48,200\.00/);

  await enterBoard(page);
  await section(page, 'Requests');
  await page
    .getByRole('row', { name: /Henfield Farm.*6,500\.00/ })
    .getByText('Dana Henfield is related and a director')
    .waitFor();
});

test('board of 7, one recused, 5 of 6 in favour: 3,500.00 awarded, 44,700.00 left', { timeout: 120_000 }, async () => {
  const page = desk.page();
  await section(page, 'Board');
  await button(page, 'Recuse a director').click();
  await choose(page, 'Director', 'Dana Henfield');
  await form(page).getByLabel('Why').fill('Sister of the farmer');
  await button(form(page), 'Recuse a director').click();
  await page.getByRole('row', { name: /G001 Henfield Farm Dana Henfield Sister of the farmer 6/ }).waitFor();
  await picture(page, 'grants-board');
  await expectNoSeriousFault(page);
  await section(page, 'Allocation');
  await page
    .getByRole('row', { name: /G002 Harbor Roasters/ })
    .first()
    .waitFor();
  await picture(page, 'grants-allocation');
  await expectNoSeriousFault(page);
  await button(page, 'Award by this rule').click();
  expect(await plain(form(page))).toContain(
    'Without Dana Henfield, who is recused: 6 may vote; 5 in favour are needed.',
  );
  await form(page).getByLabel('For', { exact: true }).fill('4');
  await form(page).getByLabel('Against', { exact: true }).fill('2');
  await form(page).getByLabel('How it was decided').fill('Eggs are short');
  await button(form(page), 'Award the grants').click();
  await form(page).getByText('These are fewer votes in favour than an award needs.').waitFor();
  await form(page).getByLabel('For', { exact: true }).fill('5');
  await form(page).getByLabel('Against', { exact: true }).fill('1');
  await picture(page, 'grants-award');
  await save(page, 'Award the grants');

  await page.getByRole('heading', { name: 'The decision' }).waitFor();
  expect(await plain(page.locator('main'))).toContain(
    'accepted; 5 for, 1 against, 0 abstained; without Dana Henfield, recused',
  );
  await picture(page, 'grants-decided');
  await section(page, 'Requests');
  await page
    .getByRole('row', { name: /Henfield Farm.*3,500\.00/ })
    .getByText('paid')
    .waitFor();
  expect(await plain(page.locator('main'))).toMatch(/Reservoir after \$44,700\.00/);
  await picture(page, 'grants-awarded');
  await goTo(page, 'Reservoir');
  await page.getByText('$44,700.00').first().waitFor();
});

test('10 % of deliveries is agreed, 121.68 expected in 13 weeks, and 3,500.00 paid out', {
  timeout: 120_000,
}, async () => {
  const page = desk.page();
  await openHenfield(page, /Henfield Farm.*decided.*3,500\.00/);
  await button(page, 'Enter the agreement').click();
  await form(page).getByLabel('Expected each week').fill('30');
  await form(page).getByLabel('Indicative price').fill('3.12');
  // The share, the days and the milestone come from the request and the period.
  expect(await form(page).getByLabel('Share of each delivery').inputValue()).toBe('10');
  expect(await form(page).getByLabel('Deliveries count from').inputValue()).toBe(monday(1));
  expect(await form(page).getByLabel('Last day').inputValue()).toBe('2027-04-04');
  expect(await form(page).getByLabel('Milestone 1 due on').inputValue()).toBe('2027-03-15');
  await picture(page, 'recovery-agreement');
  await save(page, 'Save agreement');
  await page.getByText('$121.68 in 13 parts; $3,378.32 not covered by committed demand').first().waitFor();
  await button(page, 'Pay out').click();
  await save(page, 'Keep');
  await figure(page, 'Paid out').getByText('$3,500.00', { exact: true }).waitFor();
  await figure(page, 'Open').getByText('$3,500.00').waitFor();
});

test('13 deliveries of 30 dozen at 3.12 draft 121.68; confirmed, 3,378.32 stays open', {
  timeout: 240_000,
}, async () => {
  const page = desk.page();
  await agreeOnPrice(page, '3.12');
  for (let week = 1; week <= 13; week += 1) {
    await at(page, monday(week));
    await deliverEggs(page, week);
  }
  await goTo(page, 'Recovery');
  // 13 x 30 x 3.12 = 1,216.80, and 10 % of each 93.60 is 9.36. Nothing is posted before a person says so.
  await button(page, 'Confirm 13 recoveries').waitFor();
  await figure(page, 'Recovered').getByText('$0.00').waitFor();
  await openHenfield(page, /Henfield Farm.*3,500\.00.*0\.00/);
  const drafts = page.getByRole('row', { name: /G001.*93\.60.*10%.*9\.36/ });
  expect(await drafts.count()).toBe(13);
  await picture(page, 'recovery-draft');
  await button(page, 'Confirm 13 recoveries').click();
  await figure(page, 'Recovered').getByText('$121.68').waitFor();
  await figure(page, 'Open').getByText('$3,378.32').waitFor();
});

test('a missed milestone raises a review; the board extends by six months', { timeout: 120_000 }, async () => {
  const page = desk.page();
  await page.getByText('“Cold room runs” was due on Mar 15, 2027: 14 days late.').waitFor();
  await button(page, 'Enter a decision').first().click();
  await form(page).getByLabel('In favour').fill('5');
  await form(page).getByLabel('Against').fill('1');
  await button(form(page), 'Save decision').click();
  await form(page).getByText('Please give a reason.').waitFor();
  await form(page).getByLabel('Why').fill('The builder was late');
  await picture(page, 'recovery-decision');
  await save(page, 'Save decision');
  await page.getByRole('row', { name: /Extend by 6 months.*Accepted.*5 in favour, 1 against/ }).waitFor();
  await page.getByText('was due on', { exact: false }).waitFor({ state: 'detached' });
  expect(await plain(page.locator('main'))).toMatch(/Last day Oct 4, 2027/);
  await page.getByRole('row', { name: /Cold room runs.*Sep 15, 2027/ }).waitFor();
});

test('a wrong posting is reversed, never erased, and what was right is posted again', {
  timeout: 120_000,
}, async () => {
  const page = desk.page();
  await more(page, 'Money came otherwise');
  await form(page).getByLabel('Amount').fill('93.60');
  await form(page).getByLabel('Why').fill('Typed ten times too much');
  await save(page, 'Post');
  await figure(page, 'Open').getByText('$3,284.72').waitFor();
  await reverse(page, 'received-G001', 'It was in the deliveries');
  await figure(page, 'Open').getByText('$3,378.32').waitFor();
  await page.getByRole('row', { name: /received-G001 .*93\.60.*reversed/ }).waitFor();

  await reverse(page, 'recovery-G001-L13-HEN', 'Counted twice');
  await figure(page, 'Recovered').getByText('$112.32').waitFor();
  await button(page, 'Confirm 1 recovery').click();
  await figure(page, 'Recovered').getByText('$121.68').waitFor();
  await picture(page, 'recovery-grant');
  await expectNoSeriousFault(page);
  await page.getByRole('link', { name: 'All grants' }).click();
  await page.getByRole('row', { name: /G001.*recovering.*121\.68.*3,378\.32/ }).waitFor();
  await picture(page, 'recovery-fund');
  await expectNoSeriousFault(page);
});

async function reverse(page: Page, entry: string, why: string): Promise<void> {
  await button(page, `Reverse ${entry}`).click();
  await form(page).getByRole('textbox').fill(why);
  await save(page, 'Reverse');
  await page.getByRole('row', { name: new RegExp(`reversal-${entry}`) }).waitFor();
}

test('the two files that are handed out let an auditor work out every cent', { timeout: 120_000 }, async () => {
  const page = desk.page();
  await goTo(page, 'Reservoir');
  // 48,200.00 - 3,500.00 + 121.68
  await page.getByText('$44,821.68').first().waitFor();
  const ledger = await downloaded(page, () => more(page, 'Save the ledger as CSV'), desk.dataFolder);
  await goTo(page, 'History');
  const journal = await downloaded(page, () => more(page, 'Export the journal'), desk.dataFolder);
  const audit = auditLedger(ledger, journal);
  expect(audit.faults).toEqual([]);
  expect(audit.balances).toMatchObject({ reservoir: 4_482_168, 'grant:Henfield Farm': 337_832 });
  expect(audit.awards).toMatchObject([
    {
      ...{ grant: 'G001', asked: 650_000, awarded: 350_000, paid: 350_000, outstanding: 337_832 },
      board: { inFavour: 5, against: 1, abstained: 0 },
    },
  ]);
  expect(desk.complaints).toEqual([]);
});
