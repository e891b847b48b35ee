import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where pictures go when somebody wants to look; nowhere else. */
export async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PLENUM_PICTURES'];
  if (into === undefined) return;
  mkdirSync(into, { recursive: true });
  const isWall = name.startsWith('wall');
  const themes = isWall ? (['as-it-is'] as const) : (['light', 'dark', 'projector'] as const);
  const sizes = [
    [1280, 720],
    [1920, 1080],
  ] as const;
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const theme of themes) {
      if (!isWall) await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      await page.waitForTimeout(900);
      const isWindow = isWall || name.startsWith('leaves');
      await page.screenshot({ path: join(into, `${name}-${theme}-${height}.png`), fullPage: !isWindow });
    }
  }
  if (!isWall) await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  await page.setViewportSize({ width: 1280, height: 720 });
}

export async function closeRound(page: Page, round: number): Promise<void> {
  await page.getByRole('button', { name: `Close round ${round}` }).click();
  const dialog = page.getByRole('dialog', { name: `Close round ${round}?` });
  await dialog.getByRole('button', { name: `Close round ${round}` }).click();
  await page.getByRole('table', { name: `What round ${round} showed` }).waitFor();
}

export async function more(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More actions', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The row of a product in a table of the Rounds screen, in one line. */
export async function rowText(page: Page, table: string, product: RegExp): Promise<string> {
  const row = page.getByRole('table', { name: table, exact: true }).getByRole('row', { name: product });
  // What is only read out ("Why 31% gap for Eggs?") stands between the figures.
  return (await row.innerText()).replace(/\s+/g, ' ').replace(/Why [^?]*\? /g, '');
}

/** Saves what a click downloads and reads it. */
export async function downloaded(page: Page, start: () => Promise<void>, into: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const path = join(into, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

export async function expectNoSeriousFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(serious).toEqual([]);
}

/** All text of a place in one line, blanks alike. */
export async function plain(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/\s+/g, ' ');
}
