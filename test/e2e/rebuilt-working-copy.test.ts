import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await openPractice(desk.page());
});
afterAll(async () => {
  await desk.close();
});

const rebuiltTitle = 'The working copy was rebuilt from the journal. Nothing saved is lost.';

/** Does something to the book's IndexedDB behind the app's back, with the app closed. */
async function tamper(page: Page, how: 'remove' | 'truncate' | 'swap'): Promise<void> {
  const bookAddress = page.url();
  await page.goto(new URL('/assets/none', bookAddress).href).catch(() => null);
  await page.evaluate(async (deed) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => /plenum-/.test(name));
    const name = names[0] ?? '';
    if (deed === 'remove') {
      await done(indexedDB.deleteDatabase(name));
      return;
    }
    const db = await done(indexedDB.open(name));
    const table = deed === 'truncate' ? 'plans' : 'meta';
    const store = db.transaction(table, 'readwrite').objectStore(table);
    if (deed === 'truncate') {
      const keys = await done(store.getAllKeys());
      for (const key of keys.slice(0, keys.length / 2)) await done(store.delete(key));
    } else {
      for (const key of await done(store.getAllKeys())) {
        const value = (await done(store.get(key))) as Record<string, unknown>;
        if ('storeId' in value)
          await done(store.put({ ...value, storeId: 'another-store' }, store.keyPath ? undefined : key));
      }
    }
    db.close();
  }, how);
  await page.goto(bookAddress);
}

for (const how of ['remove', 'truncate', 'swap'] as const) {
  test(`a working copy that somebody has tampered with (${how}) is rebuilt from the journal, and the person is told`, async () => {
    const page = desk.page();
    await tamper(page, how);
    await page.getByText(rebuiltTitle).waitFor();
    await goTo(page, 'Demand');
    await page.getByText('368 lines in 40 plans').waitFor();
    await page.getByRole('button', { name: 'Understood' }).click();
    await goTo(page, 'Overview');
  });
}

test('an untouched working copy is opened without a word', async () => {
  const page = desk.page();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
  expect(await page.getByText(rebuiltTitle).count()).toBe(0);
});
