import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemblyCommand } from '../../electron/cli/assembly-command.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

const sample = join(import.meta.dirname, '../../renderer/features/practice/willow-creek');

/** What the same assembly comes to when it is run from a terminal. */
async function runFromTerminal(): Promise<string> {
  const out = join(mkdtempSync(join(tmpdir(), 'plenum-cli-')), 'out');
  const code = await assemblyCommand([sample, out], { out: () => undefined, error: () => undefined });
  expect(code).toBe(0);
  return out;
}

async function carryRoundsToTheEnd(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Announce the opening prices' }).click();
  for (let round = 1; round <= 12; round += 1) {
    await page.getByRole('button', { name: `Close round ${round}` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Close round ${round}` })
      .click();
    const finish = page.getByRole('button', { name: 'Take these prices as final' });
    const next = page.getByRole('button', { name: `Announce round ${round + 1}` });
    await finish.or(next).first().waitFor();
    if (await finish.isVisible()) {
      await finish.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take these prices as final' }).click();
      await page.getByText('Final prices').first().waitFor();
      return round;
    }
    await next.click();
  }
  throw new Error('The sample did not clear in twelve rounds');
}

test('the sample assembly goes from the start page to the award, and everything is there after a restart', async () => {
  const out = await runFromTerminal();
  const result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as { readonly rounds: number };
  const page = desk.page();
  await openPractice(page);

  await goTo(page, 'Rounds');
  expect(await carryRoundsToTheEnd(page)).toBe(result.rounds);

  // Every final price on the screen is the terminal's, to the cent.
  const prices = readFileSync(join(out, 'prices.csv'), 'utf8').trim().split('\n').slice(1);
  const shown = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  expect(shown).toContain('Eggs, grade A large');
  const eggs = prices.find((line) => line.startsWith('E01,')) ?? '';
  expect(eggs).toContain('3.45');
  expect(shown).toContain('3.45');

  await goTo(page, 'Stocking list');
  // By the weeks' own deliveries: 4-weekly cheddar and beans come whole in the first weeks, a case each above the average.
  await page.getByText('56', { exact: true }).first().waitFor();

  await goTo(page, 'Grants');
  await page.getByRole('button', { name: 'Award the grants' }).click();
  await page.getByLabel('How it was decided').fill('Vote of the assembly, 18 to 2');
  await page.getByRole('dialog').getByRole('button', { name: 'Award the grants' }).click();
  await page.getByText('Awarded', { exact: true }).first().waitFor();

  await page.reload();
  await page.getByText('Awarded', { exact: true }).first().waitFor();

  await desk.restart();
  const again = desk.page();
  await again.getByRole('button', { name: 'Willow Creek Food Co-op', exact: true }).click();
  await again.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
  await goTo(again, 'Reservoir');
  await again.getByText('$44,700.00').first().waitFor();
  await goTo(again, 'History');
  await again.getByText('Vote of the assembly, 18 to 2').first().waitFor();
  expect(desk.complaints).toEqual([]);
});
