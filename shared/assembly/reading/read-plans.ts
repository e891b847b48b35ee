import { priorities, rhythms } from '../../plans/lines/line-codes.ts';
import type { PlanLine, Response } from '../../plans/lines/plan-line.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Fault } from '../folder/fault.ts';
import type { plansTable, TableShape } from '../folder/folder-tables.ts';
import { readResponse, responseWords } from '../folder/response-words.ts';
import { isDuplicate, nothingSeen, type SeenKeys } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { isEmpty, readChoice, readCode, readPrice, readQuantity } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';

type PlanRow = TableRow<(typeof plansTable.columns)[number]>;

/** What plan rows refer to. */
export type PlanReferences = {
  readonly households: KnownCodes;
  readonly products: KnownCodes;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Decimals of the currency. */
  readonly digits: number;
  /** The table they stand in: plans.csv, or another of the same columns. */
  readonly table: PlanTable;
};

type PlanTable = Omit<typeof plansTable, 'file' | 'needed'> & Pick<TableShape, 'file' | 'needed'>;

/** Reads plans.csv or last_plans.csv: the lines of each household in the order of the file, households as they are first met. */
export function readPlanLines(
  text: string,
  references: PlanReferences,
  faults: Fault[],
): ReadonlyMap<string, readonly PlanLine[]> {
  const byHousehold = new Map<string, PlanLine[]>();
  // By household: a million keys in one map take several times as long.
  const seenBy = new Map<string | null, SeenKeys<'product'>>();
  for (const row of readTable(references.table, text, faults)) {
    const household = readCode(row, 'household');
    const householdKnown = household !== null && isKnown(row, 'household', references.households);
    const line = readPlanLine(row, references);
    // The same product in another rhythm is another line; in the same rhythm it was entered twice.
    const key = `${row.cell('product').trim()}\n${row.cell('rhythm').trim()}`;
    const seen = seenBy.get(household) ?? nothingSeen('product' as const);
    seenBy.set(household, seen);
    if (isEmpty(row, 'product') || isDuplicate(row, key, seen) || !householdKnown || line === null) continue;
    const lines = byHousehold.get(household);
    if (lines === undefined) byHousehold.set(household, [line]);
    else lines.push(line);
  }
  return byHousehold;
}

function readPlanLine(row: PlanRow, { products, ordinals, digits }: PlanReferences): PlanLine | null {
  const product = readCode(row, 'product');
  const productKnown = product !== null && isKnown(row, 'product', products);
  const want = readQuantity(row, 'want');
  const upTo = readUpTo(row, want);
  const rhythm = readChoice(row, 'rhythm', rhythms);
  const priority = isEmpty(row, 'priority') ? 'normal' : readChoice(row, 'priority', priorities);
  const response = readDeclaredResponse(row);
  const substitute = readSubstitute(row, products);
  const highestPrice = isEmpty(row, 'highest_price') ? null : (readPrice(row, 'highest_price', digits) ?? 'faulty');
  if (!productKnown || want === null || upTo === null || rhythm === null || priority === null) return null;
  if (response === null || substitute === 'faulty' || highestPrice === 'faulty') return null;
  const ordinal = ordinals.get(product);
  const other = substitute === null ? null : ordinals.get(substitute);
  if (ordinal === undefined || other === undefined) return null;
  return { product: ordinal, want, upTo, rhythm, priority, response, substitute: other, highestPrice };
}

function readUpTo(row: PlanRow, want: Quantity | null): Quantity | null {
  if (isEmpty(row, 'up_to')) return want;
  const upTo = readQuantity(row, 'up_to');
  if (upTo === null || want === null || upTo >= want) return upTo;
  row.fault('up_to', 'up-to-below-want', { allowed: [row.cell('want').trim()] });
  return null;
}

function readDeclaredResponse(row: PlanRow): Response | null {
  const response = readResponse(row.cell('response').trim());
  if (response === null) row.fault('response', 'bad-response', { allowed: responseWords });
  if (response?.kind !== 'swap' || !isEmpty(row, 'substitute')) return response;
  row.fault('substitute', 'swap-without-substitute');
  return null;
}

function readSubstitute(row: PlanRow, products: KnownCodes): string | null | 'faulty' {
  if (isEmpty(row, 'substitute')) return null;
  const substitute = row.cell('substitute').trim();
  if (!isKnown(row, 'substitute', products)) return 'faulty';
  if (substitute !== row.cell('product').trim()) return substitute;
  row.fault('substitute', 'substitute-is-itself');
  return 'faulty';
}
