import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { BookDb } from '../../../renderer/data/book-db.ts';
import { schemaSteps } from '../../../renderer/data/schema.ts';
import { tableNames } from '../../../renderer/data/tables.ts';

/** Version 1 as it was released. This stays as it is when steps are added. */
const version1 = [
  'answers',
  'assembly',
  'awards',
  'decisions',
  'grantRequests',
  'households',
  'ledger',
  'meta',
  'offers',
  'plans',
  'products',
  'rounds',
  'stock',
];

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    // Dexie multiplies its version numbers by ten.
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      for (const store of version1) request.result.createObjectStore(store);
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function openedFromVersion1(name: string, db: BookDb): Promise<BookDb> {
  const raw = await openRaw(name);
  const household = { code: 'H1', people: 2, allowancePerWeek: 12_500, eligible: true };
  await new Promise((done) => {
    const put = raw.transaction('households', 'readwrite').objectStore('households').put(household, 'H1');
    put.onsuccess = done;
  });
  raw.close();
  return db;
}

test('a working copy of version 1 opens and its rows are there', async () => {
  const db = await openedFromVersion1('version-1', new BookDb('version-1'));
  expect(await db.rows('households').get('H1')).toMatchObject({ code: 'H1', people: 2 });
  db.close();
});

test('a further step keeps the rows of version 1', async () => {
  const next = { version: 99, name: 'test-step', stores: { extra: '' } };
  const db = await openedFromVersion1('version-2', new BookDb('version-2', [...schemaSteps, next]));
  expect(await db.rows('households').count()).toBe(1);
  expect(db.verno).toBe(99);
  expect(db.tables.map(({ name }) => name)).toContain('extra');
  db.close();
});

test('the tables installed are the tables declared, with outbound keys and no index', async () => {
  const db = new BookDb('declared');
  await db.open();
  const raw = db.backendDB();
  expect([...raw.objectStoreNames]).toEqual(['meta', ...tableNames].sort());
  const transaction = raw.transaction([...raw.objectStoreNames], 'readonly');
  for (const name of raw.objectStoreNames) {
    const store = transaction.objectStore(name);
    expect([name, store.keyPath, store.autoIncrement, store.indexNames.length]).toEqual([name, null, false, 0]);
  }
  const highest = Math.max(...schemaSteps.map(({ version }) => version));
  expect(raw.version).toBe(highest * 10);
  db.close();
});

test('writes wait for the disk', () => {
  expect(new BookDb('durable')._options.chromeTransactionDurability).toBe('strict');
});

test('every step has its own number and name, in order', () => {
  const versions = schemaSteps.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
  expect(new Set(schemaSteps.map(({ name }) => name)).size).toBe(schemaSteps.length);
  expect(Dexie.semVer.startsWith('4.')).toBe(true);
});
