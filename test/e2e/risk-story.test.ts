import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, endRounds, figure, form, save, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { expectNoSeriousFault, picture, plain } from './rounds-desk.ts';

/** What a board is told of a grant's risk, before it decides and after what was agreed. */
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

const table = (name: string) => desk.page().getByRole('table', { name, exact: true });
const cells = async (name: string, row: RegExp) =>
  (await table(name).getByRole('row', { name: row }).first().getByRole('cell').allInnerTexts()).map((text) =>
    text.trim(),
  );

test('41 dozen a week at 3.12 are committed for 166.30 that is to be returned; every assumption stands below', {
  timeout: 120_000,
}, async () => {
  const page = desk.page();
  await page.clock.setFixedTime(new Date('2026-12-28T12:00:00Z'));
  await openPractice(page);
  await goTo(page, 'Risk');
  await page.getByText('No round is closed yet').waitFor();
  await endRounds(page);
  await goTo(page, 'Risk');
  await page.getByText('This is a model. It says what follows from the assumptions on this page').first().waitFor();
  await figure(page, 'Committed demand').getByText('10 times').waitFor();
  expect(await plain(figure(page, 'Committed demand'))).toContain('$1,662.96 committed, $166.30 to be returned');
  await figure(page, 'Households').getByText('34', { exact: true }).waitFor();
  const supposed = await table('Assumptions').getByRole('row').count();
  expect(supposed).toBe(16);
  await page.getByText('Nobody has changed these yet').waitFor();
  const told = await table('Assumptions').getByRole('row').allInnerTexts();
  expect(told.find((row) => row.includes('delivers nothing'))).toMatch(/9%.*Mollick 2015/s);
  await picture(page, 'risk');
  await expectNoSeriousFault(page);
});

test('interest is dearer and cash shorter without the commitments; one thing at a time is shown otherwise', async () => {
  const [assumed, nobody] = [
    await cells('With and without the commitments', /As assumed/),
    await cells('With and without the commitments', /Nobody committed/),
  ];
  const percentOf = (row: readonly string[], at: number) => Number.parseFloat(row.at(at) ?? '');
  expect(percentOf(nobody, -1)).toBeGreaterThan(percentOf(assumed, -1));
  expect(percentOf(nobody, -2)).toBeGreaterThan(percentOf(assumed, -2));
  expect(await table('If one thing is otherwise').getByRole('row').count()).toBe(7);
});

test('another assumption changes the figures, and undo brings them back', { timeout: 120_000 }, async () => {
  const page = desk.page();
  const before = await plain(figure(page, 'Expected back'));
  await button(page, 'Change the assumptions …').click();
  await form(page).getByLabel('Households that keep their plan (%)').fill('60');
  await save(page, 'Save assumptions');
  await page.getByText('Nobody has changed these yet').waitFor({ state: 'detached' });
  expect(await plain(figure(page, 'Expected back'))).not.toBe(before);
  await button(page, /^Undo/).first().click();
  await page.getByText('Nobody has changed these yet').waitFor();
  expect(await plain(figure(page, 'Expected back'))).toBe(before);
});

test('after the award the agreement counts: half the share and four weeks of grace', { timeout: 120_000 }, async () => {
  const page = desk.page();
  await goTo(page, 'Grants');
  await section(page, 'Allocation');
  await button(page, 'Award by this rule').click();
  await form(page).getByLabel('How it was decided').fill('Eggs are short');
  await save(page, 'Award the grants');
  await goTo(page, 'Recovery');
  await page
    .getByRole('row', { name: /Henfield Farm.*decided/ })
    .getByRole('button')
    .first()
    .click();
  await button(page, 'Enter the agreement').click();
  await form(page).getByLabel('Share of each delivery').fill('5');
  await form(page).getByLabel('Grace').fill('28');
  await form(page).getByLabel('Expected each week').fill('30');
  await form(page).getByLabel('Indicative price').fill('3.12');
  await save(page, 'Save agreement');
  await goTo(page, 'Risk');
  // 5 % of 30 x 3.12 is 4.68; nine of thirteen weeks pay back.
  await figure(page, 'Committed demand')
    .getByText(/\$42\.12 to be returned/)
    .waitFor();
  expect(await plain(table('Assumptions'))).toContain('5% of deliveries in 9 weeks');
  await picture(page, 'risk-agreed');
  // Another grant is found by typing part of its producer, and its sheet follows.
  await page.getByRole('combobox', { name: 'Grant' }).fill('hollow');
  await page.getByRole('option', { name: /G003 Hollow Farm/ }).click();
  await page
    .getByText(/Tomatoes, field grown/)
    .first()
    .waitFor();
  expect(desk.complaints).toEqual([]);
});
