import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { downloaded, expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

const form = (page: Page): Locator => page.locator('[role="dialog"]').filter({ hasText: 'Cancel' });
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

async function section(page: Page, name: string): Promise<void> {
  await button(page.getByRole('group', { name: 'Part of the decision' }), name).click();
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function ballot(page: Page, number: string, requests: string, group: string): Promise<void> {
  await page.getByLabel('Ballot number').fill(number);
  await page.getByLabel('Requests', { exact: true }).fill(requests);
  await page.getByLabel('Group (optional)').fill(group);
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: new RegExp(`^${number} `) }).waitFor();
}

test('members decide by ballot: the rule first, then votes, then the result', { timeout: 300_000 }, async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Rounds');
  await button(page, 'Announce the opening prices').click();
  await button(page, 'Close round 1').click();
  await button(form(page), 'Close round 1').click();
  await button(page, /Accept the remaining gaps/).click();
  await form(page).getByRole('textbox').fill('We begin small');
  await button(form(page), /Accept/).click();
  await form(page).waitFor({ state: 'detached' });
  await goTo(page, 'Grants');

  await section(page, 'Members’ vote');
  await button(page, 'Choose how members vote').click();
  await form(page).getByLabel('Word of the lot').fill('spring');
  await choose(page, 'Typed ballots', 'typed once');
  await picture(page, 'ballots-rule');
  await button(form(page), 'Keep this rule').click();
  await form(page).waitFor({ state: 'detached' });
  await button(page, 'Open the vote').click();
  await button(form(page), 'Open the vote').click();
  await form(page).waitFor({ state: 'detached' });
  await ballot(page, '1', '1 2', 'north');
  await ballot(page, '2', '2 4', 'north');
  await ballot(page, '3', '2 3', 'south');
  await ballot(page, '4', '3', 'south');
  await picture(page, 'ballots-entry');
  await expectNoSeriousFault(page);
  await section(page, 'Allocation');
  await page.getByText('Members are voting').waitFor();
  await section(page, 'Members’ vote');
  await button(page, 'Lock the ballots').click();
  await button(form(page), 'Lock the ballots').click();
  await form(page).waitFor({ state: 'detached' });

  await section(page, 'Allocation');
  const rules = page.getByRole('table', { name: 'All rules side by side' });
  await rules.getByRole('row', { name: /Phragmén/ }).waitFor();
  await page
    .getByText(/Would be funded with .* more in the fund/)
    .first()
    .waitFor();
  await picture(page, 'ballots-allocation');
  await expectNoSeriousFault(page);
  await button(page, 'Award by this rule').click();
  await form(page).getByLabel('How it was decided').fill('By the members’ ballots');
  await button(form(page), 'Award the grants').click();
  await form(page).waitFor({ state: 'detached' });
  const decision = page.getByRole('region', { name: 'The decision' });
  await decision.getByText('lot drawn from “spring”').waitFor();
  expect(await plain(decision)).toMatch(/Hash of the ballots \(SHA-256\) [0-9a-f]{64}/);
  await picture(page, 'ballots-decided');
  const zip = await downloaded(page, () => button(decision, /^Result file/).click(), desk.dataFolder);
  expect(zip.slice(0, 2)).toBe('PK');
  const into = process.env['PLENUM_PICTURES'];
  if (into !== undefined) await page.pdf({ path: `${into}/decision.pdf`, format: 'A4', printBackground: true });
  expect(desk.complaints).toEqual([]);
});
