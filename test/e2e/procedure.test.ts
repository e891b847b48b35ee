import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** Where pictures go when somebody wants to look; nowhere else. */
async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PLENUM_PICTURES'];
  if (into === undefined) return;
  mkdirSync(into, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(into, `${name}-${colorScheme}-${width}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** The open form; a toast is a dialog too, but has nothing to cancel. */
function form(page: Page): Locator {
  return page.locator('[role="dialog"]').filter({ hasText: 'Cancel' });
}

async function section(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Part of the procedure' }).getByRole('button', { name }).click();
}

async function fill(within: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await within.getByLabel(label, { exact: true }).fill(text);
}

async function choose(within: Locator, label: string, text: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** Enters how a vote went; without a reason it is refused first. */
async function vote(page: Page, counts: readonly [string, string, string], why: string): Promise<void> {
  const dialog = form(page);
  await fill(dialog, { For: counts[0], Against: counts[1], Abstained: counts[2] });
  await dialog.getByRole('button', { name: 'Keep this vote' }).click();
  await dialog.getByText('Please give the reason in writing.').waitFor();
  await fill(dialog, { 'Reason, in the words of the meeting': why });
  await dialog.getByRole('button', { name: 'Keep this vote' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('allowances by a rule, and an exception that counts without being stored', async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Procedure');
  await fill(page.locator('main'), {
    'For each household': '30',
    'First person': '50',
    'Second person': '35',
    'Each further person': '25',
    'Round to multiples of': '1',
  });
  await page.getByText(/40 households change, by/).waitFor();
  await page.getByLabel('Each child', { exact: true }).fill('60');
  await page.getByText('A child cannot get more than the first person.').waitFor();
  await page.getByLabel('Each child', { exact: true }).fill('15');
  await page.getByRole('columnheader', { name: 'Of whom children' }).waitFor();
  await picture(page, 'allowances');
  await page.getByLabel('Each child', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Apply to all households …' }).click();
  const apply = form(page);
  await apply.getByLabel('How it was decided').fill('Voted on 5 January');
  await apply.getByRole('button', { name: 'Apply the rule' }).click();
  await page.getByText('All allowances are as this rule gives them.').waitFor();

  await page.getByRole('button', { name: 'Ask for an exception …' }).click();
  const dialog = form(page);
  await choose(dialog, 'Household', '0118');
  await fill(dialog, { 'Amount above the allowance': '12.34' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Please give the reason in writing.').waitFor();
  await fill(dialog, { 'Reason, in the words of the household': 'Grandmother stays for the season' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row', { name: /^0118.*Grandmother/ });
  await row.getByRole('button', { name: /Vote on/ }).click();
  await vote(page, ['21', '4', '3'], 'One more at the table');
  await row.getByText('accepted').waitFor();
  expect(await row.innerText()).toMatch(/accepted\s+21 for, 4 against, 3 abstained/);
  await picture(page, 'exceptions');
});

test('a producer below 1 is voted on with a reason', async () => {
  const page = desk.page();
  await section(page, 'SB/SC');
  await page.getByRole('button', { name: 'Inputs of Hollow Farm' }).click();
  const dialog = form(page);
  await fill(dialog, { 'Hours of labour a week': '40', 'Price of an hour': '18' });
  await choose(dialog, 'Good 1', 'Potatoes');
  await fill(dialog, { 'Amount of good 1 a week': '10' });
  await fill(dialog, { 'Input 1': 'Diesel', 'Amount of input 1 a week': '4', 'Price of input 1': '4.10' });
  await picture(page, 'inputs');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row', { name: /^Hollow Farm/ });
  await row.getByText('below 1').waitFor();
  await row.getByRole('button', { name: 'Vote on Hollow Farm' }).click();
  await vote(page, ['17', '9', '2'], 'The only tomatoes in walking distance');
  await row.getByText('The only tomatoes in walking distance').waitFor();
  await picture(page, 'producers');
  await goTo(page, 'Producers and offers');
  await page.getByRole('group', { name: 'List by' }).getByRole('button', { name: 'Producer' }).click();
  const listed = page.getByRole('row', { name: /^Hollow Farm/ });
  await listed.getByText('accepted').waitFor();
  expect(await listed.innerText()).toMatch(/voted at 0\.\d\d: The only tomatoes in walking distance/);
  await page
    .getByRole('row', { name: /^Henfield Farm/ })
    .getByText('inputs not entered')
    .waitFor();
  await picture(page, 'producer-list');
  await listed.getByRole('button', { name: /0\.\d\d/ }).click();
  await page.getByText('SB/SC of Hollow Farm').waitFor();
  await page.getByText(/^Diesel: 4 at \$4\.10/).waitFor();
  await picture(page, 'producer-ratio');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Enter inputs of Henfield Farm' }).click();
  await page.getByRole('button', { name: 'Inputs of Henfield Farm' }).waitFor();
});

test('a public good is shared between co-ops and households, voted, and comes off what plans may cost', async () => {
  const page = desk.page();
  await section(page, 'Public goods');
  await page.getByRole('button', { name: 'Propose a good …' }).click();
  const dialog = form(page);
  await fill(dialog, { Name: 'Composter', Unit: 'piece', 'Cost of one unit': '520', 'Units wanted': '1' });
  await fill(dialog, { 'Households in support': '26' });
  await dialog.getByRole('button', { name: 'Share it with another co-op' }).click();
  await fill(dialog, { 'Its part': '75', 'Co-op 1': 'Alder Street', 'Part of co-op 1': '20' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('The parts of all co-ops must add up to 100 %.').waitFor();
  await fill(dialog, { 'Part of co-op 1': '25' });
  await picture(page, 'good');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row', { name: /^Composter/ });
  await row.waitFor();
  // 520.00 over 13 weeks = 40.00 a week; three quarters are ours, 30.00; between 40 households 0.75 each.
  const says = /30\.00 with 1 other co-op 0\.75 a household.* 26 of 40 households/;
  expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(says);
  await row.getByRole('button', { name: /0\.75 a household/ }).click();
  await page.getByText(/^Alder Street bears 25/).waitFor();
  await picture(page, 'good-working');
  await page.keyboard.press('Escape');
  await row.getByRole('button', { name: 'Vote on Composter' }).click();
  await vote(page, ['24', '2', '2'], 'We all cook');
  await row.getByText('accepted').waitFor();
  await picture(page, 'goods');
  await section(page, 'Allowances');
  const exception = page.getByRole('row', { name: /^0118.*Grandmother/ });
  await exception.getByRole('button', { name: /\$/ }).first().click();
  await page.getByText('its part of public goods').waitFor();
  await page.keyboard.press('Escape');
});

test('a damage price and permits by the community', async () => {
  const page = desk.page();
  await section(page, 'Damage');
  await page.getByRole('button', { name: 'Enter a damage …' }).click();
  const dialog = form(page);
  await choose(dialog, 'Producer', 'Hollow Farm');
  await choose(dialog, 'Product', 'Tomatoes');
  await fill(dialog, { 'What the damage is': 'Nitrate', 'Unit of damage': 'kg' });
  await fill(dialog, { 'Damage of one unit of the product': '0.05', 'Price of a unit of damage': '1.20' });
  await fill(dialog, { 'Community of affected parties': 'Brook neighbours', 'Permits a week': '1' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Vote on Nitrate' }).click();
  await vote(page, ['9', '2', '0'], 'The brook bears that much');
  await page.getByText(/beyond the permits/).waitFor();
  await picture(page, 'damage');
});

test('corrections come after the rounds, with a reason, and move the slack', async () => {
  const page = desk.page();
  await section(page, 'Corrections');
  await page.getByText('Corrections begin when the rounds are over.').waitFor();
  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  await page.getByRole('button', { name: 'Close round 1' }).click();
  await form(page).getByRole('button', { name: 'Close round 1' }).click();
  await page.getByRole('button', { name: /Accept the remaining gaps/ }).click();
  const accept = form(page);
  await accept.getByRole('textbox').fill('We begin small');
  await accept.getByRole('button', { name: /Accept/ }).click();
  await accept.waitFor({ state: 'detached' });
  await goTo(page, 'Stocking list');
  await page.getByRole('button', { name: 'Issue the list' }).click();
  await page.getByRole('button', { name: 'Make the orders' }).waitFor();
  await goTo(page, 'Procedure');
  await section(page, 'Corrections');
  await page.getByRole('button', { name: 'Write down a correction …' }).click();
  const dialog = form(page);
  await dialog.getByRole('button', { name: 'Extra wish' }).click();
  await choose(dialog, 'Household', '0118');
  await choose(dialog, 'Wants', 'Eggs');
  await fill(dialog, { 'Wants a week': '2', Reason: 'Two guests' });
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('2 dozen of Eggs, grade A large more').waitFor();
  await page.getByRole('row', { name: /^Eggs.*\+2/ }).waitFor();
  await picture(page, 'corrections');
  await goTo(page, 'Stocking list');
  await page
    .getByRole('button', { name: /of Eggs/ })
    .first()
    .click();
  await page.getByText(/^correction C001, 2 dozen more a week from .*: Two guests$/).waitFor();
  await page.getByText('corrections after the rounds, in these days').waitFor();
  await picture(page, 'stocking');
  await page.keyboard.press('Escape');
  await goTo(page, 'Orders');
  await page.getByText('1 correction came after list L1 was issued').waitFor();
  await page.getByText(/C001 \(Two guests\)/).waitFor();
  await picture(page, 'orders');
  await goTo(page, 'Plans');
  const planned = page.getByRole('row', { name: /^0118/ });
  await planned.getByRole('button', { name: /\$91\.59/ }).click();
  await page.getByText('What the plan of household 0118 may cost a week').waitFor();
  await picture(page, 'plan-list');
  await page.keyboard.press('Escape');
  const address = new URL(page.url());
  address.hash = address.hash.replace(/plans.*$/, 'plans/0118');
  await page.goto(address.href);
  await page.getByText(/allowance \$80\.00, exception \+ \$12\.34, public goods - \$0\.75/).waitFor();
  await page.getByRole('heading', { name: 'Own basket' }).scrollIntoViewIfNeeded();
  await picture(page, 'basket');
  await goTo(page, 'Procedure');
  await section(page, 'Corrections');
  await page.reload();
  await page.getByText('Two guests').waitFor();
  expect(desk.complaints).toEqual([]);
});
