import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, choose, endRounds, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { picture } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

test('households’ open demand votes beside ballots, each with its weight', { timeout: 300_000 }, async () => {
  const page = desk.page();
  await openPractice(page);
  await endRounds(page);
  await goTo(page, 'Grants');
  await section(page, 'Members’ vote');
  await button(page, 'Choose how members vote').click();
  await choose(page, 'Whose say counts', 'ballots and open demand');
  await form(page).getByLabel('Each ballot counts as').fill('3');
  await form(page).getByLabel('Word of the lot').fill('spring');
  await choose(page, 'Typed ballots', 'typed once');
  await picture(page, 'source-rule');
  await save(page, 'Keep this rule');
  await page.getByText('each ballot counts as 3, each household’s open demand as 1').waitFor();
  await button(page, 'Open the vote').click();
  await save(page, 'Open the vote');
  await page.getByLabel('Ballot number').fill('1');
  await page.getByLabel('Requests', { exact: true }).fill('2');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^1 / }).waitFor();
  await button(page, 'Lock the ballots').click();
  await save(page, 'Lock the ballots');
  await page.getByText('from its plan').first().waitFor();
  await picture(page, 'source-locked');
  await section(page, 'Allocation');
  const counts = page.getByRole('row', { name: /this rule counts/ });
  await counts.waitFor();
  expect(desk.complaints).toEqual([]);
});
