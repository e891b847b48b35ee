import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { addProduct, removeProduct, reviseProduct } from '../../../renderer/data/commands/product-commands.ts';
import { keepMarketSeries, removeSeries, takeSeriesPrice } from '../../../renderer/data/commands/series-commands.ts';
import {
  addSupplier,
  makeSupplier,
  removeSupplier,
  reviseSupplier,
} from '../../../renderer/data/commands/supplier-commands.ts';
import { preferSupply, removeSupply, setSupplies } from '../../../renderer/data/commands/supply-commands.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { DetailsEntry } from '../../../shared/catalogue/check-details.ts';
import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { offer, product } from './sample-rows.ts';
import { contents, newBook } from './test-book.ts';

const details: DetailsEntry = {
  ...{ unitCode: 'LBR', department: 'Produce', storagePlace: 'Cold room', aliases: ['carrots lb'], catchWeight: false },
};
const supplier = (code: string, name = `Supplier ${code}`): Supplier => ({
  ...{ code, name, email: '', phone: '', minimumOrder: money(0) },
});
const supply = (code: string, from: string, preference = 1): Supply => ({
  ...{ product: code, supplier: from, leadDays: 2, caseSize: quantity(25_000), packSize: quantity(1000) },
  ...{ price: money(98), minimumQuantity: quantity(0), preference },
});
const series = (code: string, source = 'BLS X1'): KeptSeries => ({
  ...{ product: code, source, item: 'Carrots', unit: 'lb', currency: 'USD' },
  points: [{ date: '2022-08-01', priceTenThousandths: 9761 }],
});

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function stockedBook(): Promise<Book> {
  const { book } = await newBook();
  for (const code of ['A', 'B', 'A/B']) changeId(await addProduct(book, product(code), details));
  for (const code of ['S1', 'S2']) changeId(await addSupplier(book, supplier(code)));
  changeId(await setSupplies(book, [supply('A', 'S1'), supply('A', 'S2', 2), supply('A/B', 'S1')]));
  changeId(await keepMarketSeries(book, { series: [series('A'), series('A/B')], use: [] }));
  return book;
}

const keys = async (book: Book, table: string) => ((await contents(book))[table] ?? []).map(({ key }) => key);

test('a product takes its details, supplies and series with it, only its own, and undo brings all back', async () => {
  const book = await stockedBook();
  const before = JSON.stringify(await contents(book));
  const id = changeId(await removeProduct(book, 'A'));
  expect(await keys(book, 'productDetails')).toEqual(['A/B', 'B']);
  expect(await keys(book, 'supplies')).toEqual(['A/B/S1']);
  expect(await keys(book, 'marketSeries')).toEqual(['A/B/BLS X1']);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('product and details are one change; details left empty are no row; wrong ones change nothing', async () => {
  const book = await stockedBook();
  changeId(await reviseProduct(book, { ...product('B'), name: 'Beets' }));
  expect(await book.db.rows('productDetails').get('B')).toMatchObject({ department: 'Produce' });
  const none: DetailsEntry = { unitCode: null, department: '', storagePlace: '', aliases: [], catchWeight: false };
  changeId(await reviseProduct(book, product('B'), none));
  expect(await keys(book, 'productDetails')).toEqual(['A', 'A/B']);
  const wrong = await reviseProduct(book, { ...product('B'), name: 'X' }, { ...none, unitCode: 'pound' });
  expect(wrong).toMatchObject({ code: 'invalid', data: { faults: [{ field: 'unitCode', code: 'unknown-unit' }] } });
  expect(await book.db.rows('products').get('B')).toMatchObject({ name: 'Product B' });
});

test('what a later change has put beside a product keeps its addition from being undone', async () => {
  const { book } = await newBook();
  const added = changeId(await addProduct(book, product('A')));
  changeId(await keepMarketSeries(book, { series: [series('A')], use: [] }));
  const dangling = { table: 'marketSeries', key: 'A/BLS X1' };
  expect(await undoChange(book, added)).toMatchObject({ code: 'still-in-use', data: dangling });
});

test('suppliers are added, revised and removed with what they deliver', async () => {
  const book = await stockedBook();
  expect(await addSupplier(book, supplier('S1'))).toMatchObject({ code: 'code-taken' });
  expect(await addSupplier(book, supplier('S3', ' '))).toMatchObject({ code: 'invalid' });
  expect(await reviseSupplier(book, supplier('S9'))).toMatchObject({ code: 'no-such-supplier' });
  changeId(await reviseSupplier(book, supplier('S1', 'Henfield Farm')));
  const before = JSON.stringify(await contents(book));
  const id = changeId(await removeSupplier(book, 'S1'));
  expect(await keys(book, 'supplies')).toEqual(['A/S2']);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
  const added = changeId(await addSupplier(book, supplier('S3')));
  changeId(await setSupplies(book, [supply('B', 'S3')]));
  expect(await undoChange(book, added)).toMatchObject({
    code: 'still-in-use',
    data: { table: 'supplies', key: 'B/S3' },
  });
});

test('several terms are one change, and one that cannot be kept refuses all of them', async () => {
  const book = await stockedBook();
  const bad = { ...supply('B', 'S2'), packSize: quantity(7000) };
  expect(await setSupplies(book, [supply('B', 'S1'), bad])).toMatchObject({ code: 'invalid', data: { product: 'B' } });
  expect(await setSupplies(book, [supply('Z', 'S1')])).toMatchObject({ code: 'no-such-product' });
  expect(await setSupplies(book, [supply('B', 'S9')])).toMatchObject({ code: 'no-such-supplier' });
  expect(await keys(book, 'supplies')).toEqual(['A/B/S1', 'A/S1', 'A/S2']);
  changeId(await removeSupply(book, 'A', 'S2'));
  expect(await removeSupply(book, 'A', 'S2')).toMatchObject({ code: 'no-such-supply' });
});

test('a supplier is preferred for one product and the others come after it', async () => {
  const book = await stockedBook();
  changeId(await preferSupply(book, 'A', 'S2'));
  const rows = await book.db.rows('supplies').toArray();
  expect(rows.map(({ product: code, supplier: from, preference }) => [code, from, preference])).toEqual([
    ['A/B', 'S1', 1],
    ['A', 'S1', 2],
    ['A', 'S2', 1],
  ]);
});

test('a producer with offers becomes a supplier with its products in one change', async () => {
  const book = await stockedBook();
  changeId(await setOffer(book, offer('Henfield Farm', 'A', 305)));
  changeId(await setOffer(book, offer('Henfield Farm', 'B', 90)));
  const before = JSON.stringify(await contents(book));
  const id = changeId(await makeSupplier(book, 'Henfield Farm'));
  expect(await book.db.rows('suppliers').get('S03')).toMatchObject({ name: 'Henfield Farm' });
  expect(await book.db.rows('supplies').get('A/S03')).toMatchObject({ price: 305, preference: 3, caseSize: 25_000 });
  expect(await book.db.rows('supplies').get('B/S03')).toMatchObject({ price: 90, preference: 1 });
  expect(await makeSupplier(book, 'Henfield Farm')).toMatchObject({ code: 'already-supplier' });
  expect(await makeSupplier(book, 'Nobody')).toMatchObject({ code: 'no-such-producer' });
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('series are kept whole beside one another, and the same file again changes nothing', async () => {
  const book = await stockedBook();
  changeId(await keepMarketSeries(book, { series: [series('A', 'ERS Carrots')], use: [] }));
  expect(await keys(book, 'marketSeries')).toEqual(['A/B/BLS X1', 'A/BLS X1', 'A/ERS Carrots']);
  expect(await keepMarketSeries(book, { series: [series('A')], use: [] })).toMatchObject({ changeId: null });
  const other = { ...series('A'), unit: 'kg' };
  expect(await keepMarketSeries(book, { series: [other], use: [] })).toMatchObject({ code: 'counts-otherwise' });
  changeId(await removeSeries(book, 'A', 'ERS Carrots'));
  expect(await removeSeries(book, 'A', 'ERS Carrots')).toMatchObject({ code: 'no-such-series' });
});

test('a market price is taken from a series with its source and date, and not without them', async () => {
  const book = await stockedBook();
  const choice = { product: 'A', source: 'BLS X1', date: '2022-08-01' };
  changeId(await takeSeriesPrice(book, choice));
  const marketPrice = { price: 98, source: 'BLS X1', date: '2022-08-01' };
  expect(await book.db.rows('products').get('A')).toMatchObject({ marketPrice });
  expect(await takeSeriesPrice(book, { ...choice, date: '2022-09-01' })).toMatchObject({ code: 'no-such-figure' });
  expect(await keepMarketSeries(book, { series: [series('A', ' ')], use: [] })).toMatchObject({ code: 'invalid' });
  const undated = { ...series('A'), points: [{ date: '', priceTenThousandths: 1 }] };
  expect(await keepMarketSeries(book, { series: [undated], use: [] })).toMatchObject({ code: 'invalid' });
});

test('keeping a series and using it is one change; a unit that does not convert refuses it whole', async () => {
  const book = await stockedBook();
  const perGallon = { ...series('B'), unit: 'gal.' };
  const use = [{ product: 'B', source: 'BLS X1', date: '2022-08-01' }];
  expect(await keepMarketSeries(book, { series: [perGallon], use })).toMatchObject({ code: 'other-unit' });
  expect(await keys(book, 'marketSeries')).not.toContain('B/BLS X1');
  const id = changeId(await keepMarketSeries(book, { series: [series('B')], use }));
  expect(await book.db.rows('products').get('B')).toMatchObject({ marketPrice: { price: 98 } });
  changeId(await undoChange(book, id));
  expect(await book.db.rows('products').get('B')).toMatchObject({ marketPrice: null });
});
