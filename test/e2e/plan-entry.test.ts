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

/** Types as a person does, and counts every key. */
function countingKeys(page: Page) {
  let keys = 0;
  return {
    count: () => keys,
    type: async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    },
    press: async (...names: readonly string[]) => {
      for (const name of names) {
        keys += 1;
        await page.keyboard.press(name);
      }
    },
  };
}

async function addHousehold(page: Page, code: string, allowance: string): Promise<void> {
  await goTo(page, 'Households');
  await page.getByRole('button', { name: 'Add household' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a household' });
  await dialog.getByLabel('Household').fill(code);
  await dialog.getByLabel('People').fill('2');
  await dialog.getByLabel('Allowance a week (USD)').fill(allowance);
  await dialog.getByRole('button', { name: 'Save household' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function openPlan(page: Page, code: string): Promise<void> {
  await goTo(page, 'Plans');
  const picker = page.getByRole('combobox', { name: 'Household', exact: true });
  await picker.fill(code);
  await picker.press('Enter');
  await page.getByRole('grid', { name: `Plan of household ${code}` }).waitFor();
}

const wants = (page: Page, code: string) =>
  page
    .getByRole('grid', { name: `Plan of household ${code}` })
    .locator('tbody tr td:nth-child(2)')
    .allTextContents();

/** What a new member says: a few letters or the code, and how much. */
const order = [
  ...[
    ['eggs', '2'],
    ['m02', '1.5'],
    ['bread', '2'],
    ['flour', '0.5'],
    ['rice', '3'],
    ['c06', '2'],
    ['po', '5'],
  ],
  ...[
    ['apple', '4'],
    ['ched', '1'],
    ['wh', '4'],
    ['bean', '1'],
    ['to', '3'],
    ['coff', '0.5'],
    ['straw', '2'],
  ],
] as const;

test('a new member fills 15 lines by keyboard alone, and the draft is there again after a reload', async () => {
  const page = desk.page();
  await openPractice(page);
  await addHousehold(page, '0900', '200');
  await openPlan(page, '0900');
  await page.getByText('Nothing has been handed in for this household.').waitFor();
  const grid = page.getByRole('grid', { name: 'Plan of household 0900' });
  expect(await grid.getByRole('button', { name: 'Remove this row' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Household', exact: true }).focus();
  const began = Date.now();
  const keys = countingKeys(page);
  while (!(await grid.evaluate((node) => node.contains(document.activeElement)))) await keys.press('Tab');
  for (const [product, want] of order) {
    await keys.type(product);
    await keys.press('Enter');
    await keys.type(want);
    await keys.press('Enter');
  }
  // The same product once more needs another rhythm: eggs, for a feast.
  await keys.type('eggs');
  await keys.press('Enter');
  await page.getByText('This product already stands in the plan every week.', { exact: false }).waitFor();
  await keys.press('Escape', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await keys.type('once');
  await keys.press('Enter', 'Home');
  await keys.type('eggs');
  await keys.press('Enter');
  await keys.type('4');
  await keys.press('Enter');
  const seconds = (Date.now() - began) / 1000;
  console.info(`15 lines: ${keys.count()} keys, ${seconds.toFixed(1)} s typed by the machine`);
  // Five minutes for 15 lines at one key a second, which is a slow typist who looks things up.
  expect(keys.count()).toBeLessThan(200);
  expect(await grid.locator('tbody tr td:first-child').allTextContents()).toContain('Tomatoes, field grown');
  const typed = [...order.map(([, want]) => want), '4', ''];
  expect(await wants(page, '0900')).toEqual(typed);
  await page.reload();
  await page.getByText('It does not count until it is handed in.', { exact: false }).waitFor();
  expect(await wants(page, '0900')).toEqual(typed);
});

test('handed in it counts and has its turn; a revision is in the history, and the version before can be a draft again', async () => {
  const page = desk.page();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByText('The plan of household 0900 is handed in.').waitFor();
  await page.getByText(/^Handed in .*no. 1 to come in, typed in\.$/).waitFor();

  const cell = page.getByRole('grid', { name: 'Plan of household 0900' }).locator('[data-cell="0 1"]');
  await cell.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.getByText('Until it is handed in, the plan handed in before counts.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByText('the plan handed in before counts', { exact: false }).waitFor({ state: 'hidden' });
  await page.getByText(/no. 1 to come in, typed in/).waitFor();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /History/ }).click();
  const history = page.getByRole('dialog', { name: 'History of the plan of household 0900' });
  await history.getByRole('cell', { name: '2 dozen every week', exact: true }).waitFor();
  await history.getByRole('cell', { name: '3 dozen every week', exact: true }).waitFor();
  await history.getByRole('row').filter({ hasText: 'Plan handed in' }).nth(1).getByRole('button').click();
  await history.getByRole('button', { name: 'Restore as draft' }).click();
  await history.waitFor({ state: 'hidden' });
  await page.getByText('That version is the draft now.', { exact: false }).waitFor();
  await expect.poll(() => wants(page, '0900').then(([first]) => first)).toBe('2');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Discard the draft' }).click();
  await expect.poll(() => wants(page, '0900').then(([first]) => first)).toBe('3');
});

test('a template fills in who sent nothing, after a preview, in one change that one undo takes back', async () => {
  const page = desk.page();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /Save as a template/ }).click();
  const template = page.getByRole('dialog', { name: 'Save as a template' });
  await template.getByLabel('Name').fill('Two people');
  await template.getByRole('button', { name: 'Save template' }).click();
  await page.getByText('Template “Two people” is kept.').waitFor();

  await addHousehold(page, '0901', '30');
  await openPlan(page, '0901');
  await page.getByRole('button', { name: 'Start from …' }).click();
  await page.getByRole('menuitem', { name: 'Template: Two people' }).click();
  const start = page.getByRole('dialog', { name: 'Start from a template' });
  await start.getByText('3 dozen for 2 people in the template, here for 2 people').waitFor();
  await start.getByRole('button', { name: 'Cancel' }).click();

  await goTo(page, 'Plans');
  await page.getByRole('button', { name: /Fill in absent households/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Fill in absent households' });
  await dialog.getByText('left out: no last plan, purchases or template').waitFor();
  expect(await dialog.getByRole('button', { name: 'Fill in 0 households' }).isDisabled()).toBe(true);
  await dialog.getByRole('combobox', { name: 'For those without last plan and purchases' }).click();
  await page.getByRole('option', { name: 'template “Two people”' }).click();
  const row = dialog.getByRole('row').filter({ hasText: '0901' });
  await row.getByText('$30.00').first().waitFor();
  expect(await row.innerText()).toMatch(/\d\d(\.\d)?%/);
  await dialog.getByRole('button', { name: 'Fill in 1 household', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  const listed = page.getByRole('row').filter({ has: page.getByRole('button', { name: '0901' }) });
  await listed.getByText('filled in').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await listed.getByText('nothing yet').waitFor();
  expect(desk.complaints).toEqual([]);
});
