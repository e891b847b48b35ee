import { decodeBase64 } from '../../../shared/base64/decode-base64.ts';
import { productsOfPlan } from '../../../shared/plans/lines/products-of-plan.ts';
import type { RowWrite } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import type { JournalRows } from '../tables.ts';
import { type Found, goneKeys, putKeys, rowsAfter } from './rows-after.ts';

type Ordinals = ReadonlySet<number>;

/** Lines that count or will: a last plan or a template leaves out what is gone, and says so. */
const packed = ['plans', 'drafts', 'paperEntries'] as const;

function hasAll(known: Ordinals, bytes: Uint8Array): boolean {
  return productsOfPlan(bytes).every((ordinal) => known.has(ordinal));
}

/** Plans are kept as bytes: those that nobody writes need no reading of base64. */
async function storedPlanWithout(rows: RowReader, known: Ordinals, passed: ReadonlySet<string>) {
  const plans = (await rows.plans()).filter(({ household }) => !passed.has(household));
  return plans.find(({ lines }) => !hasAll(known, new Uint8Array(lines)))?.household ?? null;
}

type Question = {
  readonly rows: RowReader;
  readonly writes: readonly RowWrite[];
  readonly known: Ordinals;
  /** written: no product goes, so only what is written can be wrong. */
  readonly look: 'written' | 'everywhere';
};

async function withoutProduct({ rows, writes, known, look }: Question, table: (typeof packed)[number]) {
  for (const { table: of, key, row } of writes) {
    if (of !== table || row === null) continue;
    if (!hasAll(known, decodeBase64((row as JournalRows['plans']).packedLines))) return key;
  }
  if (look === 'written') return null;
  const written = new Set([...putKeys(writes, table), ...goneKeys(writes, table)]);
  if (table === 'plans') return storedPlanWithout(rows, known, written);
  const others = (await rows.beginning(table, '')).filter(({ key }) => !written.has(key));
  return others.find(({ row }) => !hasAll(known, decodeBase64(row.packedLines)))?.key ?? null;
}

/** Two products with one number would have each other's plan lines. */
function sharedOrdinal(writes: readonly RowWrite[], products: ReadonlyMap<string, JournalRows['products']>) {
  const back = putKeys(writes, 'products');
  const owners = new Map<number, string>();
  for (const [code, { ordinal }] of products) {
    const other = owners.get(ordinal);
    if (other !== undefined && (back.has(code) || back.has(other))) return back.has(code) ? other : code;
    owners.set(ordinal, code);
  }
  return null;
}

/** Lines that would name a product by a number that nobody, or another product, has. */
export async function linesWithoutProduct(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const productsGo = goneKeys(writes, 'products').size > 0;
  const isTouched = productsGo || [...packed, 'products' as const].some((table) => putKeys(writes, table).size > 0);
  if (!isTouched) return null;
  const products = await rowsAfter(rows, writes, 'products');
  const shared = sharedOrdinal(writes, products);
  if (shared !== null) return { table: 'products', key: shared };
  const known = new Set([...products.values()].map(({ ordinal }) => ordinal));
  const look = productsGo ? 'everywhere' : 'written';
  for (const table of packed) {
    const key = await withoutProduct({ rows, writes, known, look }, table);
    if (key !== null) return { table, key };
  }
  return null;
}
