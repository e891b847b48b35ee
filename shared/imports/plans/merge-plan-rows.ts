import { encodeBase64 } from '../../base64/encode-base64.ts';
import { countPackedLines } from '../../plans/lines/count-packed-lines.ts';
import { lineKey } from '../../plans/lines/line-key.ts';
import type { PlanLine } from '../../plans/lines/plan-line.ts';
import { unpackLines } from '../../plans/lines/unpack-lines.ts';
import { planRecord } from '../../plans/plan-record.ts';
import { refusedCell } from '../cells/cell-reading.ts';
import type { PlannedPlan } from '../planned-import.ts';
import { noRows, type RowWork, type TargetCheck } from '../rows/row-work.ts';
import { rowsByHousehold } from '../rows/rows-by-household.ts';
import { type PlanReaders, planLineAt } from './plan-readers.ts';

export type PlanRows = {
  readonly work: RowWork;
  readonly readers: PlanReaders;
  /** Ordinals of the products by their place in the index. */
  readonly ordinals: readonly number[];
  /** For each row the place of its household, or `noHousehold`. */
  readonly householdOf: Uint32Array;
};

/**
 * Lays the rows over the plans household by household. A line is household, product and rhythm: one that is there is
 * replaced where it stands, another is added behind, and every other line of the household stays. The same line twice in
 * the file is refused the second time: nobody can say which one counts.
 */
export function mergePlanRows(rows: PlanRows): TargetCheck {
  const { work, readers, ordinals } = rows;
  const { rowsOf } = rowsByHousehold(rows.householdOf, work.context.households.length);
  const places: number[] = [];
  let replaced = 0;
  for (const place of work.context.households.keys()) {
    const own = rowsOf(place);
    if (own.length === 0) continue;
    const merge = mergeOne(rows, place, own);
    replaced += merge.replaced;
    if (merge.changes > 0) places.push(place);
    if (place % 500 === 0) work.report(0.6 + (0.4 * place) / work.context.households.length);
  }
  let kept = 0;
  for (const bytes of work.context.plans.values()) kept += countPackedLines(bytes);
  return {
    linesKept: kept - replaced,
    householdsTouched: places.length,
    planned: () => ({
      ...noRows,
      plans: places.map((place) => plannedPlan({ work, readers, ordinals }, place, rowsOf(place))),
    }),
  };
}

function mergeOne({ work, readers, ordinals }: PlanRows, place: number, own: Uint32Array) {
  const { sheet, outcomes, list } = work;
  const before = new Map(keptLines(work, place).map((line) => [lineKey(line), line] as const));
  const seen = new Map<string, number>();
  let [changes, replaced] = [0, 0];
  for (const row of own) {
    const line = planLineAt(readers, row, ordinals);
    const key = lineKey(line);
    const first = seen.get(key);
    if (first !== undefined) {
      const { problem } = refusedCell('product', 'duplicate', {
        found: readers.product.found(row),
        allowed: [String(first)],
      });
      list.problem(problem, sheet.lines[row] ?? 0);
      outcomes.set(row, 'refused');
      continue;
    }
    seen.set(key, sheet.lines[row] ?? 0);
    const was = before.get(key);
    if (was !== undefined) replaced += 1;
    if (was !== undefined && sameLine(was, line)) outcomes.set(row, 'unchanged');
    else {
      outcomes.set(row, was === undefined ? 'new' : 'changed');
      changes += 1;
    }
  }
  return { changes, replaced };
}

function plannedPlan(
  { work, readers, ordinals }: Omit<PlanRows, 'householdOf'>,
  place: number,
  own: Uint32Array,
): PlannedPlan {
  const household = work.context.households[place]?.code ?? '';
  const lines = new Map<string, PlanLine>(keptLines(work, place).map((line) => [lineKey(line), line] as const));
  const taken = new Set<string>();
  for (const row of own) {
    const line = planLineAt(readers, row, ordinals);
    const key = lineKey(line);
    if (taken.has(key)) continue;
    taken.add(key);
    lines.set(key, line);
  }
  const bytes = work.context.plans.get(household);
  return {
    record: planRecord(household, [...lines.values()]),
    was: bytes === undefined ? null : encodeBase64(bytes),
  };
}

function keptLines({ context }: RowWork, place: number): readonly PlanLine[] {
  const bytes = context.plans.get(context.households[place]?.code ?? '');
  return bytes === undefined ? [] : unpackLines(bytes);
}

function sameLine(a: PlanLine, b: PlanLine): boolean {
  const sameTerms =
    a.want === b.want && a.upTo === b.upTo && a.priority === b.priority && a.highestPrice === b.highestPrice;
  if (!sameTerms || a.substitute !== b.substitute || a.response.kind !== b.response.kind) return false;
  return (
    a.response.kind !== 'swap' || b.response.kind !== 'swap' || a.response.percentCheaper === b.response.percentCheaper
  );
}
