import { expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { beginCaseFill, endCaseFill } from '../../../../renderer/data/commands/case-commands.ts';
import { reviseProduct } from '../../../../renderer/data/commands/product-commands.ts';
import { setPauses } from '../../../../renderer/data/commands/standing-commands.ts';
import { engineOf } from '../../../../renderer/data/sums/engine.ts';
import { caseExport, exportCsv } from '../../../../renderer/features/cases/case-export.ts';
import { readCsv } from '../../../../shared/csv/read-csv.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { firstDelivery, storyAssembly, storyBook } from './story-book.ts';

// Faults of earlier tools (PROCEDURE.md section 4), each named as it is there.

const secondDelivery = '2027-01-11';

async function carrots(book: Book, delivery: string) {
  const board = await engineOf(book.db).caseBoard(delivery);
  return board?.rows.find(({ product }) => product === 'C06');
}

test('a pack size changed after the delivery closed does not change the past', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  await endCaseFill(book, firstDelivery);
  const before = await carrots(book, firstDelivery);
  const product = storyAssembly().products.find(({ code }) => code === 'C06');
  if (product === undefined) throw new Error('There are no carrots');
  const { ordinal: _, ...entry } = product;
  expect(await reviseProduct(book, { ...entry, caseSize: quantity(10_000) })).toMatchObject({ kind: 'saved' });
  expect(await carrots(book, firstDelivery)).toEqual(before);
  // 37 lb in cases of 10: 3 full, 7 begun and 5 flexible fill the fourth.
  expect(await carrots(book, secondDelivery)).toMatchObject({ caseSize: 10_000, order: { cases: 4, short: 0 } });
});

test('a pause that silently creates or drops orders: other deliveries stay as they are', async () => {
  const book = await storyBook();
  const [first, second] = [await carrots(book, firstDelivery), await carrots(book, secondDelivery)];
  const pauses = [{ from: firstDelivery, until: secondDelivery }];
  expect(await setPauses(book, '0004', { pauses, endsOn: null })).toMatchObject({ kind: 'saved' });
  // Household 4 wants 2 lb and can take 1 more.
  expect(first?.demand).toMatchObject({ want: 37_000, flexible: 5000 });
  expect((await carrots(book, firstDelivery))?.demand).toMatchObject({ want: 35_000, flexible: 4000 });
  expect(await carrots(book, secondDelivery)).toEqual(second);
  expect(
    (await engineOf(book.db).caseWorking({ product: 'C06', delivery: firstDelivery }))?.filling.households,
  ).toHaveLength(11);
});

test('a repeated run that orders again: a delivery is filled once', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  expect(await endCaseFill(book, firstDelivery)).toMatchObject({ kind: 'saved' });
  expect(await endCaseFill(book, firstDelivery)).toMatchObject({ kind: 'refused', code: 'not-open' });
  expect(await beginCaseFill(book, firstDelivery)).toMatchObject({ kind: 'refused', code: 'already-begun' });
});

test('an export the tool can’t read back: cell for cell as it was written', async () => {
  const book = await storyBook();
  const workings = (await engineOf(book.db).caseWorkings(null)) ?? [];
  const { byHousehold } = caseExport(workings, { products: storyAssembly().products, currency: 'USD' });
  const [header, ...rows] = readCsv(exportCsv(byHousehold)).rows;
  expect(header?.cells).toEqual(byHousehold.header);
  expect(rows.map(({ cells }) => cells)).toEqual(byHousehold.rows.map((row) => row.map(String)));
});
