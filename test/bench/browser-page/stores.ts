import { Dexie } from 'dexie';
import { BookDb } from '../../../renderer/data/book-db.ts';
import { putRows } from '../../../renderer/data/put-rows.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { packedColumns } from '../../../shared/demand/demand-columns.ts';
import { rhythmCount } from '../../../shared/demand/demand-sums.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import type { PlanRecord } from '../../../shared/plans/plan-record.ts';

type Row = PlanLine & { readonly household: string };

/** The peer: what one would do first, a row for each line. The same durability as ours. */
class RowsDb extends Dexie {
  constructor() {
    super('bench-rows', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ lines: '++id, household' });
  }
}

let products: readonly Product[] = [];
let plans: readonly PlanRecord[] = [];
let rows: readonly Row[] = [];
let [ours, theirs] = [new BookDb('bench-plans'), new RowsDb()];

/** What the bench calls from outside. Reading answers with the wanted sums by product, so that answers can be compared. */
export const stores = {
  given: (givenProducts: readonly Product[], givenPlans: readonly PlanRecord[]): void => {
    [products, plans] = [givenProducts, givenPlans];
    rows = plans.flatMap((plan) => planLines(plan).map((line) => ({ ...line, household: plan.household })));
  },
  empty: async (): Promise<void> => {
    await Promise.all([ours.delete(), theirs.delete()]);
    [ours, theirs] = [new BookDb('bench-plans'), new RowsDb()];
    await Promise.all([ours.open(), theirs.open()]);
  },
  writePlans: async (): Promise<void> => {
    const keyed = plans.map((row) => ({ key: row.household, row }));
    await ours.transaction('rw', ours.tables, async () => {
      await putRows(ours, 'plans', keyed);
    });
  },
  writeRows: async (): Promise<void> => {
    await theirs.table<Row>('lines').bulkAdd(rows);
  },
  readPlans: async (): Promise<readonly number[]> => {
    const stored = await ours.rows('plans').toArray();
    const packed = stored.map((plan) => ({ ...plan, bytes: new Uint8Array(plan.lines) }));
    const { want } = addUp(packedColumns(products, packed));
    return products.map(({ ordinal }) => {
      return want.slice(ordinal * rhythmCount, (ordinal + 1) * rhythmCount).reduce((sum, of) => sum + of, 0);
    });
  },
  readRows: async (): Promise<readonly number[]> => {
    const sums = new Map<number, number>();
    for (const { product, want } of (await theirs.table('lines').toArray()) as readonly Row[]) {
      sums.set(product, (sums.get(product) ?? 0) + want);
    }
    return products.map(({ ordinal }) => sums.get(ordinal) ?? 0);
  },
};

declare global {
  var benchStores: typeof stores;
}
globalThis.benchStores = stores;
