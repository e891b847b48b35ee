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

async function openPlan(page: Page, code: string): Promise<void> {
  await goTo(page, 'Plans');
  const picker = page.getByRole('combobox', { name: 'Household', exact: true });
  await picker.fill(code);
  await picker.press('Enter');
  await page.getByRole('grid', { name: `Plan of household ${code}` }).waitFor();
}

const patient = { timeout: 10_000 };

/** How much is wanted in the second line of a plan, the milk, which has no upper bound. */
const wanted = (page: Page) =>
  page.getByRole('grid', { name: 'Plan of household 0118' }).locator('tbody tr td:nth-child(2)').nth(1);

async function want(page: Page, amount: string): Promise<void> {
  await wanted(page).click();
  await page.keyboard.type(amount);
  await page.keyboard.press('Enter');
}

test('two windows on one draft: the last one wins, and both say so', async () => {
  const first = desk.page();
  const second = first.context().pages()[1] as Page;
  await openPlan(first, '0118');
  await openPlan(second, '0118');
  await want(second, '3');
  await expect.poll(() => wanted(first).innerText(), patient).toContain('3');

  // The first keeps another figure while the second is still typing; what the second types last stands in both.
  const said = second.getByText('Another window has changed this plan meanwhile');
  const typing = async () => {
    for (let turn = 0; turn < 20 && !(await said.isVisible()); turn += 1) await want(second, turn % 2 ? '5' : '6');
  };
  await Promise.all([typing(), want(first, '7')]);
  await second.getByText('What stands here now is kept in its place. Close one of the two windows.').waitFor();
  await want(second, '5');
  await first.getByText('This plan was changed in another window').waitFor();
  for (const page of [first, second]) {
    await expect.poll(() => wanted(page).innerText(), patient).toContain('5');
    await page.reload();
    await page.getByRole('grid', { name: 'Plan of household 0118' }).waitFor();
    expect(await wanted(page).innerText()).toContain('5');
  }
  expect(desk.complaints).toEqual([]);
});

test('an undo in the same window brings lines back without a word about other windows', async () => {
  const page = desk.page();
  const second = page.context().pages()[1] as Page;
  await want(page, '8');
  await expect.poll(() => wanted(second).innerText(), patient).toContain('8');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(() => wanted(page).innerText(), patient).toContain('5');
  expect(await page.getByText('This plan was changed in another window').count()).toBe(0);
});
