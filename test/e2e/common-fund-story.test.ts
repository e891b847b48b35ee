import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, endRounds, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

test('two co-ops pay one award, and ours posts its own part', { timeout: 300_000 }, async () => {
  const page = desk.page();
  await openPractice(page);
  await endRounds(page);
  await goTo(page, 'Common fund');
  await button(page, /Add a co-op/).click();
  await form(page).getByRole('textbox', { name: 'Co-op' }).fill('Alder Street Co-op');
  await form(page)
    .getByRole('textbox', { name: /Brings/ })
    .fill('1500');
  await save(page, 'Save co-op');
  await button(page, 'Each by what it brought').click();
  // 3,500.00 for Henfield Farm, shared as 8,200 : 1,500.
  const awards = page.getByRole('table', { name: 'What the common fund would award' });
  await awards.getByRole('row', { name: /G001 Henfield Farm .*541\.24.*2,958\.76.*3,500\.00/ }).waitFor();
  await picture(page, 'common-fund');
  await expectNoSeriousFault(page);

  await page.getByRole('link', { name: 'Award our part on Grants, under Allocation' }).click();
  await section(page, 'Allocation');
  const rules = page.getByRole('table', { name: 'All rules side by side' });
  await rules.getByRole('row', { name: /Common fund, our part/ }).click();
  await button(page, 'Award by this rule').click();
  await form(page).getByLabel('How it was decided').fill('Agreed with Alder Street');
  await save(page, 'Award the grants');
  const decision = page.getByRole('region', { name: 'The decision' });
  await decision.getByText('Each pays by what it brought').waitFor();
  expect(await plain(decision)).toMatch(/Alder Street Co-op brings \$1,500\.00/);
  await picture(page, 'common-fund-decided');
  await goTo(page, 'Reservoir');
  await page.getByRole('row', { name: /grant-G001.*2,958\.76.*45,241\.24/ }).waitFor();

  // What the co-ops brought then stands there; the money that is left is not offered again.
  await goTo(page, 'Common fund');
  await page.getByText('These awards are posted: the round is over.').waitFor();
  await page
    .getByRole('table', { name: 'What the common fund awarded' })
    .getByRole('row', { name: /G001 Henfield Farm .*541\.24.*2,958\.76.*3,500\.00/ })
    .waitFor();
  expect(await button(page, /Add a co-op/).count()).toBe(0);
  await picture(page, 'common-fund-after');
  expect(desk.complaints).toEqual([]);
});
