import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { expectNoSeriousFault, picture } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** The open form; a toast is a dialog too, but has nothing to cancel. */
const form = (page: Page): Locator => page.locator('[role="dialog"]').filter({ hasText: 'Cancel' });
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Round 1 is held, its gaps accepted, and Henfield's cold room awarded by the usual rule. */
async function award(page: Page): Promise<void> {
  await goTo(page, 'Rounds');
  await button(page, 'Announce the opening prices').click();
  await button(page, 'Close round 1').click();
  await button(form(page), 'Close round 1').click();
  await button(page, /Accept the remaining gaps/).click();
  await form(page).getByRole('textbox').fill('We begin small');
  await button(form(page), /Accept/).click();
  await form(page).waitFor({ state: 'detached' });
  await goTo(page, 'Grants');
  await button(page, 'Award the grants').click();
  await page.getByLabel('How it was decided').fill('Vote of the assembly');
  await button(form(page), 'Award the grants').click();
  await form(page).waitFor({ state: 'detached' });
}

/** Henfield's order of the first stocking list comes whole. */
async function receiveHenfield(page: Page): Promise<void> {
  await goTo(page, 'Stocking list');
  await button(page, 'Issue the list').click();
  await page.getByText('As issued: L1').waitFor();
  await button(page, 'Make the orders').click();
  await page
    .getByRole('row', { name: /Henfield Farm.*Draft/ })
    .getByRole('button')
    .first()
    .click();
  await button(page, 'Mark as sent').click();
  await button(page, 'Receive a delivery').click();
  await button(page, 'All of it came').click();
  await button(page, 'Save delivery').click();
  await page.getByText('Received', { exact: true }).first().waitFor();
}

async function money(page: Page, amount: string, why: string): Promise<void> {
  await button(page, 'More actions').click();
  await page.getByRole('menuitem', { name: 'Money came otherwise' }).click();
  await form(page).getByLabel('Amount').fill(amount);
  await form(page).getByLabel('Why').fill(why);
  await button(form(page), 'Post').click();
}

const figure = (page: Page, label: string) =>
  page
    .locator('main dl div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .first();

test('story 9: from the award to recovered cents', { timeout: 240_000 }, async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Recovery');
  await page.getByText('No grants are awarded yet').waitFor();
  await award(page);
  await receiveHenfield(page);

  await goTo(page, 'Recovery');
  await page
    .getByRole('row', { name: /Henfield Farm.*decided.*3,500\.00/ })
    .getByRole('button')
    .first()
    .click();
  await button(page, 'Enter the agreement').click();
  await form(page).getByLabel('Share of each delivery').waitFor();
  await form(page).getByLabel('Expected each week').fill('30');
  await form(page).getByLabel('Indicative price').fill('3.12');
  await form(page).getByLabel('Deliveries count from').fill(daysAgo(10));
  await form(page).getByLabel('Last day').fill(daysAgo(-80));
  await form(page).getByLabel('Pay-out 1 on').fill(daysAgo(10));
  await button(form(page), 'Add a milestone').click();
  await form(page).getByLabel('Milestone 1', { exact: true }).fill('Cold room built');
  await form(page).getByLabel('Milestone 1 due on').fill(daysAgo(3));
  await picture(page, 'recovery-agreement');
  await button(form(page), 'Save agreement').click();
  await page.getByText('$121.68 in 13 parts; $3,378.32 not covered by committed demand').first().waitFor();
  await page.getByText('“Cold room built” was due on', { exact: false }).waitFor();

  await button(page, 'Pay out').click();
  await button(form(page), 'Keep').click();
  // 10 % of what Henfield delivered is drafted; nothing is posted before a person says so.
  await button(page, 'Confirm 1 recovery').waitFor();
  await picture(page, 'recovery-draft');
  await button(page, 'Confirm 1 recovery').click();
  await page.getByRole('row', { name: /recovery-G001-/ }).waitFor();
  await figure(page, 'Recovered').getByText('$0.00').waitFor({ state: 'detached' });
  await button(page, /^Reverse recovery-G001-/).click();
  await form(page).getByRole('textbox').fill('Counted twice');
  await button(form(page), 'Reverse').click();
  await page.getByRole('row', { name: /reversal-recovery-G001-/ }).waitFor();
  await figure(page, 'Recovered').getByText('$0.00').waitFor();

  await money(page, '112.32', 'Twelve weeks, deducted at the till');
  await figure(page, 'Open').getByText('$3,387.68').waitFor();
  await money(page, '93.60', 'Typed ten times too much');
  await figure(page, 'Open').getByText('$3,294.08').waitFor();
  await button(page, 'Reverse received-G001-2').click();
  await form(page).getByRole('textbox').fill('It was 9.36');
  await button(form(page), 'Reverse').click();
  await figure(page, 'Open').getByText('$3,387.68').waitFor();
  await money(page, '9.36', 'The thirteenth week');
  await figure(page, 'Open').getByText('$3,378.32').waitFor();
  await figure(page, 'Recovered').getByText('$121.68').waitFor();

  await button(page, 'Enter a decision').first().click();
  await form(page).getByLabel('In favour').fill('5');
  await form(page).getByLabel('Against').fill('1');
  await button(form(page), 'Save decision').click();
  await form(page).getByText('Please give a reason.').waitFor();
  await form(page).getByLabel('Why').fill('The builder was late');
  await picture(page, 'recovery-decision');
  await button(form(page), 'Save decision').click();
  await page.getByRole('row', { name: /Extend by 6 months.*Accepted.*5 in favour, 1 against/ }).waitFor();
  await page.getByText('was due on', { exact: false }).waitFor({ state: 'detached' });
  await picture(page, 'recovery-grant');
  await expectNoSeriousFault(page);

  await page.getByRole('link', { name: 'All grants' }).click();
  await page.getByRole('row', { name: /G001.*recovering.*121\.68.*3,378\.32/ }).waitFor();
  await picture(page, 'recovery-fund');
  await expectNoSeriousFault(page);
  await goTo(page, 'Reservoir');
  await page.getByText('$44,821.68').first().waitFor();
  expect(desk.complaints).toEqual([]);
});
