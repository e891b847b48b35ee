import type { Json } from '../../shared/journal/change.ts';
import { productsOfPlan } from '../../shared/plans/lines/products-of-plan.ts';
import type { RowWrite } from './command.ts';
import { fromBase64 } from './plan-codec.ts';
import type { RowReader } from './row-reader.ts';
import type { JournalRows, TableName } from './tables.ts';

type Found = { readonly table: TableName; readonly key: string };

function writesOf(writes: readonly RowWrite[], table: TableName): readonly RowWrite[] {
  return writes.filter((each) => each.table === table);
}

function goneKeys(writes: readonly RowWrite[], table: TableName): ReadonlySet<string> {
  return new Set(writesOf(writes, table).flatMap(({ key, row }) => (row === null ? [key] : [])));
}

/** A table as it will stand after the writes. */
async function standing<Name extends TableName>(rows: RowReader, writes: readonly RowWrite[], table: Name) {
  const after = new Map((await rows.beginning(table, '')).map(({ key, row }) => [key, row]));
  for (const { key, row } of writesOf(writes, table)) {
    if (row === null) after.delete(key);
    else after.set(key, row as JournalRows[Name]);
  }
  return after;
}

/** Plans after the writes: those written, and when products go all the others too. */
async function plansToCheck(rows: RowReader, writes: readonly RowWrite[], all: boolean) {
  const written = writesOf(writes, 'plans');
  const plans = new Map<string, Uint8Array>();
  if (all) for (const plan of await rows.plans()) plans.set(plan.household, new Uint8Array(plan.lines));
  for (const { key, row } of written) {
    if (row === null) plans.delete(key);
    else plans.set(key, fromBase64((row as JournalRows['plans']).packedLines));
  }
  return plans;
}

async function planWithoutProduct(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const plans = await plansToCheck(rows, writes, goneKeys(writes, 'products').size > 0);
  if (plans.size === 0) return null;
  const known = new Set([...(await standing(rows, writes, 'products')).values()].map(({ ordinal }) => ordinal));
  for (const [key, bytes] of plans) {
    if (productsOfPlan(bytes).some((ordinal) => !known.has(ordinal))) return { table: 'plans', key };
  }
  return null;
}

/** What stands under the number of its household. */
const ofHouseholds = ['plans', 'planStandings', 'drafts'] as const;

async function entryWithoutHousehold(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const touched = ofHouseholds.some((table) => writesOf(writes, table).some(({ row }) => row !== null));
  if (!touched && goneKeys(writes, 'households').size === 0) return null;
  const households = await standing(rows, writes, 'households');
  for (const table of ofHouseholds) {
    const left = new Set(await rows.keys(table));
    for (const { key, row } of writesOf(writes, table)) row === null ? left.delete(key) : left.add(key);
    const orphan = [...left].find((key) => !households.has(key));
    if (orphan !== undefined) return { table, key: orphan };
  }
  return null;
}

/** What speaks of products by code. */
const ofProducts = [
  'offers',
  'stock',
  'grantRequests',
  'productDetails',
  'supplies',
  'marketSeries',
  'pledges',
] as const;

async function entryWithoutProduct(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const touched = ofProducts.some((table) => writesOf(writes, table).some(({ row }) => row !== null));
  if (!touched && goneKeys(writes, 'products').size === 0) return null;
  const products = await standing(rows, writes, 'products');
  for (const table of ofProducts) {
    for (const [key, { product }] of await standing(rows, writes, table)) {
      if (!products.has(product)) return { table, key };
    }
  }
  return null;
}

async function supplyWithoutSupplier(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const touched = writesOf(writes, 'supplies').some(({ row }) => row !== null);
  if (!touched && goneKeys(writes, 'suppliers').size === 0) return null;
  const suppliers = await standing(rows, writes, 'suppliers');
  for (const [key, { supplier }] of await standing(rows, writes, 'supplies')) {
    if (!suppliers.has(supplier)) return { table: 'supplies', key };
  }
  return null;
}

/** What a household has added to fill a case, under the key of its delivery and product. */
async function pledgeWithoutHousehold(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const gone = goneKeys(writes, 'households');
  if (gone.size === 0) return null;
  for (const [key, { household }] of await standing(rows, writes, 'pledges')) {
    if (gone.has(household)) return { table: 'pledges', key };
  }
  return null;
}

/** A version is kept with the first round that was counted with it; later ones only name it. */
async function roundWithoutVersion(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const gone = goneKeys(writes, 'catalogueVersions');
  if (gone.size === 0) return null;
  for (const [key, { version }] of await standing(rows, writes, 'roundCatalogues')) {
    if (gone.has(version)) return { table: 'roundCatalogues', key };
  }
  return null;
}

/** The number of a list that is gone would be given again, and its orders would count as made. */
async function orderWithoutList(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const gone = goneKeys(writes, 'stockingLists');
  if (gone.size === 0) return null;
  for (const [key, { list }] of await standing(rows, writes, 'purchaseOrders')) {
    if (gone.has(list)) return { table: 'purchaseOrders', key };
  }
  return null;
}

/** Answers stand under the key of their round: 003/H12. */
async function answerWithoutRound(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  for (const round of goneKeys(writes, 'rounds')) {
    const gone = goneKeys(writes, 'answers');
    const left = (await rows.beginning('answers', `${round}/`)).find(({ key }) => !gone.has(key));
    if (left !== undefined) return { table: 'answers', key: left.key };
  }
  return null;
}

/**
 * The first row that the writes would leave referring to a row that is not there, as {table, key}; null: none.
 * Removing a product and every undo ask this first.
 */
export async function danglingReference(rows: RowReader, writes: readonly RowWrite[]): Promise<Json> {
  const checks = [
    planWithoutProduct,
    entryWithoutHousehold,
    entryWithoutProduct,
    supplyWithoutSupplier,
    pledgeWithoutHousehold,
    answerWithoutRound,
    roundWithoutVersion,
    orderWithoutList,
  ];
  for (const check of checks) {
    const found = await check(rows, writes);
    if (found !== null) return found;
  }
  return null;
}
