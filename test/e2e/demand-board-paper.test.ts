import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAssemblyFolder } from '../../shared/assembly/folder/write-assembly-folder.ts';
import { longBoardAssembly } from '../fixtures/demand-board/board-assembly.ts';
import { type Desk, goTo, openDesk } from './plenum-desk.ts';

let desk: Desk;
let place: string;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'plenum-board-paper-'));
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(place, { recursive: true, force: true });
});

/** Pictures are kept where the variable says, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PLENUM_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Cells wider than they are, and tables beyond the edge: what would be cut off. */
async function cutOff(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 1000 });
  const faults = await page.evaluate(
    (edge) =>
      [...document.querySelectorAll<HTMLElement>('section table, table, th, td, h1')]
        .filter((node) => node.offsetParent !== null)
        .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.getBoundingClientRect().right > edge + 1)
        .map((node) => `${node.tagName} ${node.textContent?.slice(0, 40)}`),
    width,
  );
  return faults.slice(0, 5);
}

test('300 products with long names: screen, paper and page show them all, and nothing is cut off', async () => {
  const page = desk.page();
  const folder = join(place, 'long');
  mkdirSync(folder);
  for (const [name, text] of writeAssemblyFolder(longBoardAssembly())) writeFileSync(join(folder, name), text);
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  await page.getByRole('heading', { level: 1, name: /Upper Valley/ }).waitFor();
  await goTo(page, 'Demand board');
  await page.getByRole('button', { name: 'Publish the board' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the demand board?' });
  await dialog.getByRole('button', { name: 'Publish the board' }).click();
  await page.getByRole('button', { name: 'Web page' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, 'long-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await picture(page, 'long-dark-wide');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.emulateMedia({ media: 'print' });
  expect(await cutOff(page, 696)).toEqual([]);
  expect(await page.locator('section tbody tr:visible').count()).toBe(300);
  await picture(page, 'long-paper');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  expect(pages).toBeGreaterThan(5);
  if (process.env['PLENUM_PICTURES'] !== undefined)
    writeFileSync(join(process.env['PLENUM_PICTURES'], 'long.pdf'), pdf);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 720 });

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Web page' }).click();
  const saved = join(place, 'board.html');
  await (await started).saveAs(saved);
  expect(readFileSync(saved, 'utf8').match(/<tr>/g)).toHaveLength(301);
  const shown = await page.context().newPage();
  await shown.goto(`file://${saved}`);
  await picture(shown, 'long-page');
  expect(await cutOff(shown, 390)).toEqual([]);
  await shown.emulateMedia({ media: 'print' });
  expect(await cutOff(shown, 696)).toEqual([]);
  await shown.close();
  expect(desk.complaints).toEqual([]);
});
