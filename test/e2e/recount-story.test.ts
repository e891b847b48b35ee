import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemblyCommand } from '../../electron/cli/assembly-command.ts';
import { recountCommand } from '../../electron/cli/recount-command.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'plenum-recount-'));
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

async function closeRound(page: Page, round: number): Promise<void> {
  await page.getByRole('button', { name: `Close round ${round}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Close round ${round}` })
    .click();
}

async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PLENUM_PICTURES'];
  if (into !== undefined) await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
}

async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'More' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Publish rounds (rounds.json)' }).click();
  const path = join(folder, 'rounds.json');
  const download = await started;
  expect(download.suggestedFilename()).toBe('rounds.json');
  await download.saveAs(path);
  return path;
}

async function terminal(path: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await recountCommand([path], { out: (line) => lines.push(line), error: (line) => lines.push(line) });
  return { code, lines };
}

test('a member asks whether it was computed right: published, recounted, and a changed digit is named', async () => {
  const page = desk.page();
  await openPractice(page);
  await goTo(page, 'Recount');
  await page.getByRole('button', { name: 'Recount the rounds of this assembly' }).click();
  await page.getByText('No round is closed yet').waitFor();

  await goTo(page, 'Rounds');
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  await closeRound(page, 1);
  await page.getByRole('button', { name: 'Announce round 2' }).click();
  await closeRound(page, 2);
  await page.getByText('What round 2 showed').first().waitFor();
  const file = await publish(page);

  // The same two rounds as the terminal publishes them, and equal to the cent there too.
  const sample = join(import.meta.dirname, '../../renderer/features/practice/willow-creek');
  await assemblyCommand([sample, join(folder, 'out')], { out: () => undefined, error: () => undefined });
  const [ours, theirs] = [readFileSync(file, 'utf8'), readFileSync(join(folder, 'out', 'rounds.json'), 'utf8')];
  const records = (text: string) => text.split('\n').filter((line) => line.startsWith('{"kind"'));
  const plain = (line: string) => line.replace(/,$/, '');
  expect(records(ours).map(plain)).toEqual(records(theirs).slice(0, records(ours).length).map(plain));
  expect((await terminal(file)).code).toBe(0);

  await goTo(page, 'Recount');
  await page.getByRole('button', { name: 'Recount the rounds of this assembly' }).click();
  await page.getByText('2 rounds recounted: equal to the cent').waitFor();
  await page
    .getByRole('button', { name: /Eggs, grade A large/ })
    .first()
    .click();
  await page.getByText('Price before').waitFor();
  await picture(page, 'recount-equal');
  await page.keyboard.press('Escape');

  const changed = join(folder, 'changed.json');
  const line = ours.split('\n').findIndex((text) => text.includes('"round":2,"product":"E01"')) + 1;
  const text = ours
    .split('\n')
    .map((each, at) => (at + 1 === line ? each.replace(/"price":"(\d+)\./, '"price":"9.') : each));
  writeFileSync(changed, text.join('\n'));
  await page.locator('main input[type=file]').setInputFiles(changed);
  await page.getByText(/figures come out differently/).waitFor();
  const differs = page.getByRole('table', { name: 'What differs' });
  const row = differs.getByRole('row').filter({ hasText: 'Eggs, grade A large' }).first();
  expect(await row.innerText()).toContain(String(line));
  await picture(page, 'recount-differs');
  const { code, lines } = await terminal(changed);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(`line ${line}, round 2, E01, price: published 9.`);

  writeFileSync(changed, ours.slice(0, 4000));
  await page.locator('main input[type=file]').setInputFiles(changed);
  await page.getByText('changed.json cannot be read').waitFor();
  expect(desk.complaints).toEqual([]);
});
