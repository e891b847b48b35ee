import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo } from './plenum-desk.ts';

/** The open form; a toast is a dialog too, but has nothing to cancel. */
export const form = (page: Page): Locator => page.locator('[role="dialog"]').filter({ hasText: 'Cancel' });

export const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** A part of the Grants screen. */
export async function section(page: Page, name: string): Promise<void> {
  await button(page.getByRole('group', { name: 'Part of the decision' }), name).click();
}

export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await form(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Saves the open form, which must then go. */
export async function save(page: Page, label: string): Promise<void> {
  await button(form(page), label).click();
  await form(page).waitFor({ state: 'detached' });
}

/** A figure at the head of a page, by its label. */
export const figure = (page: Page, label: string) =>
  page
    .locator('main dl div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .first();

/** Round 1 is held and the meeting accepts its gaps, so that demand for eggs stays open. */
export async function endRounds(page: Page): Promise<void> {
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

async function typeInto(cell: Locator, text: string): Promise<void> {
  await cell.click();
  await cell.page().keyboard.type(text);
  await cell.page().keyboard.press('Enter');
}

/** Henfield's eggs are ordered at the indicative price. */
export async function agreeOnPrice(page: Page, price: string): Promise<void> {
  await goTo(page, 'Suppliers');
  await page
    .getByRole('row', { name: /Henfield Farm/ })
    .getByRole('button')
    .first()
    .click();
  const grid = page.getByRole('grid', { name: 'Products of Henfield Farm' });
  await typeInto(grid.getByRole('row', { name: /^Eggs/ }).locator('[data-cell]').nth(1), price);
  await grid.getByText(price, { exact: true }).waitFor();
}

/** One week: eggs counted, the list issued, two cases of 15 ordered of Henfield, sent, and all of it come. */
export async function deliverEggs(page: Page, week: number): Promise<void> {
  await goTo(page, 'Stocking list');
  const eggs = page.getByRole('grid').getByRole('row', { name: /^Eggs/ }).first();
  await typeInto(eggs.locator('[data-cell]').nth(2), String(week % 10));
  await expect.poll(() => eggs.locator('[data-cell]').nth(2).innerText()).toBe(String(week % 10));
  await button(page, /^Issue the list/).click();
  await page.getByText(`As issued: L${week}`, { exact: true }).waitFor();
  await button(page, 'Make the orders').click();
  await page
    .getByRole('row', { name: /Henfield Farm.*Draft/ })
    .getByRole('button')
    .first()
    .click();
  const lines = page.getByRole('grid', { name: 'Lines of the order' });
  await typeInto(lines.locator('[data-cell="0 1"]'), '2');
  await lines.getByText('93.60', { exact: true }).waitFor();
  await button(page, 'Mark as sent').click();
  await button(page, 'Receive a delivery').click();
  await button(page, 'All of it came').click();
  await button(page, 'Save delivery').click();
  await page.getByText('Received', { exact: true }).first().waitFor();
}
