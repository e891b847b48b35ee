import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import type { PlansWithPauses } from '../../../shared/demand/count-deliveries.ts';
import { type PackedPlan, packedColumns } from '../../../shared/demand/demand-columns.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey, storeCalendarKey } from '../row-keys.ts';
import type { StoredPlan, TableName } from '../tables.ts';
import { stateKey, type WorkingCopyState } from '../working-copy-state.ts';
import { type BudgetRows, budgetedHouseholds } from './budgeted-households.ts';
import { countPauses, type PauseFacts, pausingsOf } from './counted-plans.ts';

/** The rows that sums and rounds are made from, plans aside, as they stood at one journal entry. */
export type LoadedRows = PauseFacts &
  BudgetRows & {
    readonly storeId: string;
    readonly seq: number;
    readonly products: readonly Product[];
    readonly offers: readonly Offer[];
    /** The round with the highest number, or null before the first. */
    readonly lastRound: RoundRecord | null;
  };

/** Everything that sums and rounds are made from. Plans are counted without the deliveries that are paused. */
export type Loaded = LoadedRows & PlansWithPauses;

/** The tables that sums and rounds are made from. */
export const tablesRead = [
  'assembly',
  'products',
  'households',
  'plans',
  'offers',
  'rounds',
  'planStandings',
  'storeCalendar',
  'allowanceExceptions',
  'publicGoods',
] as const;

export function packed({ household, lineCount, lines }: StoredPlan): PackedPlan {
  return { household, lineCount, bytes: new Uint8Array(lines) };
}

export async function readState(db: BookDb): Promise<WorkingCopyState> {
  const state = await db.meta.get(stateKey);
  if (state === undefined) throw new Error('The working copy has no state');
  return state;
}

/** Rows come by code; the catalogue's order is that of the numbers, as in its file. */
export function inCatalogueOrder(products: readonly Product[]): readonly Product[] {
  return products.toSorted((one, other) => one.ordinal - other.ordinal);
}

/** The weekdays on which the store delivers; empty: any day. */
export async function readDeliveryDays(db: BookDb): Promise<readonly number[]> {
  return (await db.rows('storeCalendar').get(storeCalendarKey))?.deliveryDays ?? [];
}

/** Reads everything in one transaction, so that no change comes in between, and adds it up. */
export async function loadAll(db: BookDb): Promise<Loaded> {
  const tables = ['meta', ...tablesRead];
  const found = await db.transaction('r', tables, async () => ({
    state: await readState(db),
    settings: (await db.rows('assembly').get(assemblyKey)) ?? null,
    products: inCatalogueOrder(await db.rows('products').toArray()),
    households: await db.rows('households').toArray(),
    exceptions: await db.rows('allowanceExceptions').toArray(),
    publicGoods: await db.rows('publicGoods').toArray(),
    offers: await db.rows('offers').toArray(),
    lastRound: (await db.rows('rounds').toCollection().last()) ?? null,
    plans: await db.rows('plans').toArray(),
    standings: await db.rows('planStandings').toArray(),
    deliveryDays: await readDeliveryDays(db),
  }));
  const { state, plans, standings, ...read } = found;
  const rows = { ...read, storeId: state.storeId, seq: state.seq, pausings: pausingsOf(standings) };
  const columns = packedColumns(rows.products, plans.map(packed));
  const allowances = allowanceColumn(columns, budgetedHouseholds(rows));
  return { ...rows, ...countPauses({ columns, sums: addUp(columns), allowances }, rows) };
}

/** Whether a table was written to since. */
export function isTouched(state: WorkingCopyState, table: TableName, since: number): boolean {
  return state.touched[table] > since;
}
