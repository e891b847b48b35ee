import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screens } from '../../renderer/app/screens.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page() }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('axe finds no serious fault on any screen, in light or dark', async () => {
  const page = desk.page();
  await page.getByRole('button', { name: /with the sample co-op/ }).waitFor();
  const found: Record<string, readonly string[]> = {};
  found['Start'] = await faults();
  await openPractice(page);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const { title } of screens) {
      await goTo(page, title);
      await expect.poll(() => page.locator('main [aria-busy="true"]').count(), { timeout: 20_000 }).toBe(0);
      found[`${title}, ${scheme}`] = await faults();
    }
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
}, 300_000);
