import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import type { CountedPlans } from '../../../shared/demand/count-deliveries.ts';
import { packedColumns } from '../../../shared/demand/demand-columns.ts';
import { reviseColumns } from '../../../shared/demand/revise-columns.ts';
import { shiftSums } from '../../../shared/demand/shift-sums.ts';
import { widenSums } from '../../../shared/demand/widen-sums.ts';
import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey } from '../row-keys.ts';
import type { StoredPlan } from '../tables.ts';
import type { WorkingCopyState } from '../working-copy-state.ts';
import { budgetedHouseholds } from './budgeted-households.ts';
import { countPauses, withPausing } from './counted-plans.ts';
import {
  inCatalogueOrder,
  isTouched,
  type Loaded,
  type LoadedRows,
  loadAll,
  packed,
  readDeliveryDays,
  readState,
  tablesRead,
} from './loaded.ts';

/** The households whose plans or pauses changed since; null when there are too many, or it is too long ago, to say. */
function changedPlans(state: WorkingCopyState, since: number): readonly string[] | null {
  if (!isTouched(state, 'plans', since) && !isTouched(state, 'planStandings', since)) return [];
  const later = state.recentPlans.filter(({ seq }) => seq > since);
  if (later[0]?.seq !== since + 1) return null;
  const names = new Set<string>();
  for (const { households } of later) {
    if (households === 'many') return null;
    for (const name of households) names.add(name);
  }
  return [...names];
}

type ChangedPlan = {
  readonly household: string;
  readonly plan: StoredPlan | undefined;
  readonly standing: PlanStanding | undefined;
};

type Changed = Omit<LoadedRows, 'storeId' | 'pausings'> & { readonly plans: readonly ChangedPlan[] };

/** Reads what was written since, in one transaction; null: everything must be read anew. */
async function readChanged(db: BookDb, before: Loaded): Promise<Changed | null> {
  return db.transaction('r', ['meta', ...tablesRead], async () => {
    const state = await readState(db);
    if (state.storeId !== before.storeId || state.seq < before.seq) return null;
    const names = changedPlans(state, before.seq);
    if (names === null) return null;
    const touched = (table: (typeof tablesRead)[number]) => isTouched(state, table, before.seq);
    const plans = await db.rows('plans').bulkGet([...names]);
    const standings = await db.rows('planStandings').bulkGet([...names]);
    return {
      seq: state.seq,
      settings: touched('assembly') ? ((await db.rows('assembly').get(assemblyKey)) ?? null) : before.settings,
      products: touched('products') ? inCatalogueOrder(await db.rows('products').toArray()) : before.products,
      households: touched('households') ? await db.rows('households').toArray() : before.households,
      exceptions: touched('allowanceExceptions') ? await db.rows('allowanceExceptions').toArray() : before.exceptions,
      publicGoods: touched('publicGoods') ? await db.rows('publicGoods').toArray() : before.publicGoods,
      offers: touched('offers') ? await db.rows('offers').toArray() : before.offers,
      lastRound: touched('rounds') ? ((await db.rows('rounds').toCollection().last()) ?? null) : before.lastRound,
      deliveryDays: touched('storeCalendar') ? await readDeliveryDays(db) : before.deliveryDays,
      plans: names.map((household, at) => ({ household, plan: plans[at], standing: standings[at] })),
    };
  });
}

/** Takes the changed plans into columns and sums: O(lines changed) for the sums, a copy of blocks for the columns. */
function revised(before: CountedPlans, { products, plans }: Changed): Pick<CountedPlans, 'columns' | 'sums'> {
  const sums = widenSums(before.sums, packedColumns(products, []).ordinalCount);
  let columns = { ...before.columns, ordinalCount: sums.ordinalCount };
  for (const { household, plan } of plans) {
    shiftSums(sums, { columns, household, sign: -1 });
    const own = packedColumns(products, plan === undefined ? [] : [packed(plan)]);
    columns = reviseColumns(columns, household, own);
    shiftSums(sums, { columns, household, sign: 1 });
  }
  return { columns, sums };
}

/** Brings what is loaded up to the working copy: by what changed where that is known, else by reading all of it. */
export async function follow(db: BookDb, before: Loaded | null): Promise<Loaded> {
  if (before === null) return loadAll(db);
  const changed = await readChanged(db, before);
  if (changed === null) return loadAll(db);
  if (changed.seq === before.seq) return before;
  // Plans are followed as written; the pauses are counted into them anew, so that nothing is scaled twice.
  const { columns, sums } = revised(before.written, changed);
  const allowances = allowanceColumn(columns, budgetedHouseholds(changed));
  const { plans, ...read } = changed;
  const pausings = plans.reduce(
    (all, { household, standing }) => withPausing(all, household, standing ?? null),
    before.pausings,
  );
  const rows = { ...read, storeId: before.storeId, pausings };
  return { ...rows, ...countPauses({ columns, sums, allowances }, rows) };
}
