import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, choose, endRounds, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { downloaded, expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

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
  await endRounds(page);
  await goTo(page, 'Grants');

  await section(page, 'Members’ vote');
  await button(page, 'Choose how members vote').click();
  await form(page).getByLabel('Word of the lot').fill('spring');
  await choose(page, 'Typed ballots', 'typed once');
  await picture(page, 'ballots-rule');
  await save(page, 'Keep this rule');
  await button(page, 'Open the vote').click();
  await save(page, 'Open the vote');
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
  await save(page, 'Lock the ballots');

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
  await save(page, 'Award the grants');
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
