import { allowanceColumn } from '../../../shared/demand/allowance-column.ts';
import { packedColumns } from '../../../shared/demand/demand-columns.ts';
import { reviseColumns } from '../../../shared/demand/revise-columns.ts';
import { shiftSums } from '../../../shared/demand/shift-sums.ts';
import { widenSums } from '../../../shared/demand/widen-sums.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey } from '../row-keys.ts';
import type { StoredPlan } from '../tables.ts';
import type { WorkingCopyState } from '../working-copy-state.ts';
import { inCatalogueOrder, isTouched, type Loaded, loadAll, packed, readState, tablesRead } from './loaded.ts';

/** The households whose plans changed since; null when there are too many, or it is too long ago, to say. */
function changedPlans(state: WorkingCopyState, since: number): readonly string[] | null {
  if (!isTouched(state, 'plans', since)) return [];
  const later = state.recentPlans.filter(({ seq }) => seq > since);
  if (later[0]?.seq !== since + 1) return null;
  const names = new Set<string>();
  for (const { households } of later) {
    if (households === 'many') return null;
    for (const name of households) names.add(name);
  }
  return [...names];
}

type Changed = Pick<Loaded, 'seq' | 'settings' | 'products' | 'households' | 'offers' | 'lastRound'> & {
  readonly plans: readonly { readonly household: string; readonly plan: StoredPlan | undefined }[];
};

/** Reads what was written since, in one transaction; null: everything must be read anew. */
async function readChanged(db: BookDb, before: Loaded): Promise<Changed | null> {
  return db.transaction('r', ['meta', ...tablesRead], async () => {
    const state = await readState(db);
    if (state.storeId !== before.storeId || state.seq < before.seq) return null;
    const names = changedPlans(state, before.seq);
    if (names === null) return null;
    const touched = (table: (typeof tablesRead)[number]) => isTouched(state, table, before.seq);
    const plans = await db.rows('plans').bulkGet([...names]);
    return {
      seq: state.seq,
      settings: touched('assembly') ? ((await db.rows('assembly').get(assemblyKey)) ?? null) : before.settings,
      products: touched('products') ? inCatalogueOrder(await db.rows('products').toArray()) : before.products,
      households: touched('households') ? await db.rows('households').toArray() : before.households,
      offers: touched('offers') ? await db.rows('offers').toArray() : before.offers,
      lastRound: touched('rounds') ? ((await db.rows('rounds').toCollection().last()) ?? null) : before.lastRound,
      plans: names.map((household, at) => ({ household, plan: plans[at] })),
    };
  });
}

/** Takes the changed plans into columns and sums: O(lines changed) for the sums, a copy of blocks for the columns. */
function revised(before: Loaded, { products, plans }: Changed): Pick<Loaded, 'columns' | 'sums'> {
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
  const { columns, sums } = revised(before, changed);
  const allowances = allowanceColumn(columns, changed.households);
  const { plans: _, ...rows } = changed;
  return { ...before, ...rows, columns, sums, allowances };
}
