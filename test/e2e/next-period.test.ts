import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

test('a period ends and the next one begins with its households, prices and last plans', async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Next period');
  await page.getByText('no round was closed').waitFor();
  expect(await page.getByLabel('First day').inputValue()).toBe('2027-04-05');
  await page.getByRole('button', { name: 'Begin the next period' }).click();

  await page
    .getByText(/Apr 5, 2027/)
    .first()
    .waitFor();
  await goTo(page, 'Households');
  await page.getByRole('button', { name: '0140' }).waitFor();
  await goTo(page, 'Plans');
  await page.getByRole('button', { name: /Fill in absent households/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByText(/last plan/i)
    .first()
    .waitFor();
  expect(desk.complaints).toEqual([]);
});
