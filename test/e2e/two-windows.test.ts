import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

async function addHouseholds(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await page.getByRole('button', { name: 'Add household' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a household' });
    await dialog.getByLabel('Household').fill(code);
    await dialog.getByLabel('Allowance a week (USD)').fill('50');
    await dialog.getByRole('button', { name: 'Save household' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}

test('two windows that write at the same time both keep all they wrote, and each shows the other', async () => {
  const first = desk.page();
  await openPractice(first);
  await goTo(first, 'Households');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('heading', { level: 1, name: 'Households' }).waitFor();

  const [mine, yours] = [
    ['0901', '0902', '0903'],
    ['0951', '0952', '0953'],
  ] as const;
  await Promise.all([addHouseholds(first, mine), addHouseholds(second, yours)]);

  for (const page of [first, second]) {
    await page.getByText('46 households').first().waitFor();
    for (const code of [...mine, ...yours]) expect(await page.getByRole('button', { name: code }).count()).toBe(1);
  }
  await goTo(first, 'History');
  await first.getByRole('button', { name: 'Check the journal' }).click();
  await first
    .getByText(/whole|unbroken|sound|in order/i)
    .first()
    .waitFor();
  expect(desk.complaints).toEqual([]);
});
