import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** The open form; a toast is a dialog too, but has nothing to cancel. */
const form = (page: Page): Locator => page.locator('[role="dialog"]').filter({ hasText: 'Cancel' });

async function section(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('group', { name: 'Part of the decision' });
  await parts.getByRole('button', { name, exact: true }).click();
}

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** Round 1 is held and the meeting accepts its gaps, so that demand for eggs stays open. */
async function endRounds(page: Page): Promise<void> {
  await goTo(page, 'Rounds');
  await button(page, 'Announce the opening prices').click();
  await button(page, 'Close round 1').click();
  await button(form(page), 'Close round 1').click();
  await page.getByRole('table', { name: 'What round 1 showed' }).waitFor();
  await button(page, /Accept the remaining gaps/).click();
  await form(page).getByRole('textbox').fill('We begin small');
  await button(form(page), /Accept/).click();
  await form(page).waitFor({ state: 'detached' });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function enterBoard(page: Page): Promise<void> {
  await section(page, 'Board');
  await button(page, 'Enter the board').click();
  await form(page).getByLabel('Directors').fill(['Ann', 'Bo', 'Cy', 'Dana Henfield', 'Eve', 'Fay', 'Gil'].join('\n'));
  await form(page).getByLabel('Votes in favour that an award needs').fill('5');
  await button(form(page), 'Save the board').click();
  await page.getByText('7 directors; an award needs 5 in favour').waitFor();
}

test('story 9: Henfield’s cold room, one director recused, 5 of 6 in favour, 3,500.00 awarded', {
  timeout: 240_000,
}, async () => {
  const page = desk.page();
  await openPractice(page);
  await endRounds(page);
  await goTo(page, 'Grants');

  // The application says what it will have done and who is related.
  await button(page, 'G001').click();
  await form(page)
    .getByLabel(/^Least amount that helps/)
    .fill('2000');
  await form(page).getByLabel('Related persons at the co-op (optional)').fill('Dana Henfield');
  await form(page).getByLabel('Milestone 1 (optional)').fill('Cold room runs');
  await form(page).getByLabel('Milestone 1 is due on (optional)').fill('2030-06-01');
  await form(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'quote.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
  await form(page).getByText('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad').waitFor();
  await picture(page, 'grants-form');
  await button(form(page), 'Save').click();
  await form(page).waitFor({ state: 'detached' });

  await enterBoard(page);
  await section(page, 'Requests');
  const henfield = page.getByRole('row', { name: /Henfield Farm/ });
  await henfield.getByText('Dana Henfield is related and a director').waitFor();
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
  await button(form(page), 'Award the grants').click();
  await form(page).waitFor({ state: 'detached' });

  await page.getByRole('heading', { name: 'The decision' }).waitFor();
  expect(await plain(page.locator('main'))).toContain(
    'accepted; 5 for, 1 against, 0 abstained; without Dana Henfield, recused',
  );
  await picture(page, 'grants-decided');
  await section(page, 'Requests');
  await henfield.getByText('paid').waitFor();
  expect(await plain(page.locator('main'))).toMatch(/Reservoir after \$44,700\.00/);
  await picture(page, 'grants-awarded');
  await goTo(page, 'Reservoir');
  await page.getByText('$44,700.00').first().waitFor();
  expect(desk.complaints).toEqual([]);
});
