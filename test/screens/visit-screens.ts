import type { Page } from 'playwright-core';
import { screens } from '../../renderer/app/screens.ts';
import { goTo, openPractice } from '../e2e/plenum-desk.ts';

/** Takes what is on the page under a name. */
type Take = (name: string) => Promise<void>;

async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
}

/** Messages about what was just done would stand in the picture; a reload leaves only the screen. */
async function visit(page: Page, take: Take, ending: string): Promise<void> {
  await page.reload();
  for (const { path, title } of screens) {
    await goTo(page, title);
    await take(`${path}${ending}`);
  }
}

async function takeOne(page: Page, take: Take, { title, name }: { readonly title: string; readonly name: string }) {
  await goTo(page, title);
  await page.reload();
  await take(name);
}

async function closeRound(page: Page, round: number): Promise<void> {
  await confirm(page, `Close round ${round}`);
  await page
    .getByRole('button', { name: `Announce round ${round + 1}` })
    .or(page.getByRole('button', { name: 'Take these prices as final' }))
    .first()
    .waitFor();
}

async function visitEmptyAssembly(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: /New assembly/ }).click();
  await page.getByLabel('Name of the co-op or assembly').fill('Mill Street Grocery');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mill Street Grocery' }).waitFor();
  await visit(page, take, '-empty');
}

async function visitRounds(page: Page, take: Take): Promise<void> {
  await takeOne(page, take, { title: 'Rounds', name: 'rounds-opening' });
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  await page.getByRole('button', { name: 'Close round 1' }).waitFor();
  await takeOne(page, take, { title: 'Rounds', name: 'rounds-open' });
  await closeRound(page, 1);
  await page.getByRole('button', { name: 'Announce round 2' }).click();
  await closeRound(page, 2);
  await visit(page, take, '');
}

async function visitTheEnd(page: Page, take: Take): Promise<void> {
  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Announce round 3' }).click();
  await closeRound(page, 3);
  await confirm(page, 'Take these prices as final');
  await page.getByText('Final prices').first().waitFor();
  await goTo(page, 'Grants');
  await page.getByRole('button', { name: 'Award the grants' }).click();
  await page.getByLabel('How it was decided').fill('Vote of the assembly, 18 to 2');
  await page.getByRole('dialog').getByRole('button', { name: 'Award the grants' }).click();
  await page.getByText('Awarded', { exact: true }).first().waitFor();
  await page.reload();
  for (const [title, name] of [
    ['Overview', 'overview-final'],
    ['Rounds', 'rounds-final'],
    ['Stocking list', 'stocking-final'],
    ['Grants', 'grants-final'],
    ['Reservoir', 'reservoir-final'],
  ] as const) {
    await goTo(page, title);
    await take(name);
  }
}

/** Clicks through the app as a person does and takes every screen on the way. */
export async function visitScreens(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: /with the sample co-op/ }).waitFor();
  await take('start');
  await visitEmptyAssembly(page, take);
  await page.getByRole('link', { name: 'All assemblies' }).click();
  await openPractice(page);
  await visitRounds(page, take);
  await visitTheEnd(page, take);
}
