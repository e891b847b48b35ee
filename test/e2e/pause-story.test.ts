import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pauseStoryFolder } from '../fixtures/pauses/pause-story.ts';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** Where pictures go when somebody wants to look; nowhere else. */
async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PLENUM_PICTURES'];
  if (into === undefined) return;
  mkdirSync(into, { recursive: true });
  await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
}

async function openHousehold(page: Page): Promise<void> {
  await goTo(page, 'Plans');
  const address = new URL(page.url());
  address.hash = address.hash.replace(/plans.*$/, 'plans/0118');
  await page.goto(address.href);
  await page.getByRole('heading', { name: 'Deliveries' }).waitFor();
}

test('story 2: household 0118 pauses 4 to 18 August, and sees the effect before and after', async () => {
  const page = desk.page();
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(pauseStoryFolder);
  await page.getByRole('heading', { level: 1, name: 'Alder Street Co-op' }).waitFor();
  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  await page.getByRole('button', { name: 'Close round 1' }).waitFor();
  expect(await page.getByText(/household pauses/).count()).toBe(0);

  await openHousehold(page);
  await page.getByRole('button', { name: 'Pause …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pause deliveries' });
  await dialog.getByLabel('First day without deliveries').fill('2027-08-04');
  await dialog.getByLabel('Deliveries resume on').fill('2027-08-18');
  await dialog.getByText('2 deliveries left out: Aug 4 and Aug 11.').waitFor();
  await dialog.getByText('Deliveries resume on Aug 18.').waitFor();
  const row = (name: RegExp) => dialog.getByRole('row', { name });
  expect(await row(/^Eggs/).innerText()).toMatch(/-2 doz\s+Aug 4 and Aug 11\s+-4 doz\s+41 doz\s+40\.692 doz/);
  expect(await row(/^Milk/).innerText()).toMatch(/-3 gal\s+Aug 4 and Aug 11\s+-6 gal\s+37 gal\s+36\.538 gal/);
  await dialog.getByText(/open round 1.*11 of 13 weeks/).waitFor();
  await picture(page, 'pause-dialog');

  // Nothing is saved yet.
  await page.keyboard.press('Escape');
  await page.getByText('All 13 deliveries of this period.').waitFor();

  await page.getByRole('button', { name: 'Pause …' }).click();
  await dialog.getByLabel('First day without deliveries').fill('2027-08-04');
  await dialog.getByLabel('Deliveries resume on').fill('2027-08-18');
  await dialog.getByText('Deliveries resume on Aug 18.').waitFor();
  await dialog.getByRole('button', { name: 'Pause deliveries' }).click();
  await page.getByText('Paused from Aug 4, 2027, resuming Aug 18, 2027').waitFor();
  const weeks = await page
    .getByRole('list', { name: 'Deliveries of the period' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(weeks.map((text) => text.replace(/\s+/g, ' ')).slice(3, 7)).toEqual([
    ...['Jul 28 delivery', 'Aug 4 paused', 'Aug 11 paused', 'Aug 18 delivery'],
  ]);
  await picture(page, 'pause-panel');

  await goTo(page, 'Rounds');
  await page.getByText(/1 household pauses in this period/).waitFor();
  await page.getByText(/2 doz less in each of 2 deliveries.*40\.692 doz a week instead of 41/).waitFor();
  await picture(page, 'pause-rounds');
  await goTo(page, 'Demand');
  await page.getByText(/3 gal less in each of 2 deliveries/).waitFor();
  await page.getByRole('row', { name: /Eggs.*40\.692/ }).waitFor();
  await picture(page, 'pause-demand');

  // The same after the page is loaded anew; then the pause is taken back, and with it its effect.
  await page.reload();
  await page.getByRole('row', { name: /Eggs.*40\.692/ }).waitFor();
  await openHousehold(page);
  await page.getByText('11 of 13 deliveries in this period.').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByText('All 13 deliveries of this period.').waitFor();
  await goTo(page, 'Demand');
  await page.getByRole('row', { name: /Eggs.*41/ }).waitFor();
  expect(await page.getByText(/household pauses/).count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});
