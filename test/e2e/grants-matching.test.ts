import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, endRounds, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { downloaded, expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

test('the best awards are found by the solver, said with their gap, and awarded by', { timeout: 300_000 }, async () => {
  const page = desk.page();
  await openPractice(page);
  await endRounds(page);
  await goTo(page, 'Grants');
  await section(page, 'Allocation');
  await button(page, 'Find the best awards').click();
  await page.getByText('It is shown that nothing better exists.').waitFor();
  const rules = page.getByRole('table', { name: 'All rules side by side' });
  await rules.getByRole('row', { name: /Most open demand met in all/ }).click();
  await button(page, 'Work it out').click();
  await page
    .getByText(/Is funded\. Without it .* less would be met a week/)
    .first()
    .waitFor();
  await picture(page, 'matching-found');
  await expectNoSeriousFault(page);
  await button(page, 'Award by this rule').click();
  await form(page).getByLabel('How it was decided').fill('The solver’s answer');
  await save(page, 'Award the grants');
  const decision = page.getByRole('region', { name: 'The decision' });
  await decision.getByText('HiGHS, at most 60 seconds').waitFor();
  expect(await plain(decision)).toMatch(/Rule Most open demand met in all/);
  await picture(page, 'matching-decided');
  const zip = await downloaded(page, () => button(decision, /^Result file/).click(), desk.dataFolder);
  expect(zip.slice(0, 2)).toBe('PK');
  expect(desk.complaints).toEqual([]);
});
