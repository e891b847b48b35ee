import { formatQuantity } from '../../quantities/format-quantity.ts';
import { quantity } from '../../quantities/quantity.ts';
import { type RowJudge, rowJudge } from '../rows/row-judge.ts';
import { type RowWork, reportEveryRows, type TargetCheck } from '../rows/row-work.ts';
import { noHousehold } from '../rows/rows-by-household.ts';
import { addKeptWeekly, addWeekly, medians, type WeeklyQuantities, weeklyOf } from '../rows/usual-quantities.ts';
import { mergePlanRows } from './merge-plan-rows.ts';
import { type PlanReaders, planReaders } from './plan-readers.ts';
import { isPlausible, mostPerWeek } from './plausible-line.ts';

/**
 * Checks the lines of plans: first what is usual of each product, then every row by itself, then household by household
 * what is new, changed, or there twice.
 */
export function checkPlanRows(work: RowWork): TargetCheck {
  const { sheet, outcomes, report } = work;
  const readers = planReaders(work);
  const ordinals = work.context.products.map(({ ordinal }) => ordinal);
  const usual = usualQuantities(work, readers);
  const judge = rowJudge(work.list);
  const householdOf = new Uint32Array(sheet.rowCount).fill(noHousehold);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    judge.begin(sheet.lines[row] ?? 0);
    const household = judge.take(readers.household.at(row));
    judgeLine(judge, readers, { row, usual, weeks: work.context.weeks });
    const verdict = judge.end();
    if (verdict !== 'fine') outcomes.set(row, verdict);
    else if (household !== undefined) householdOf[row] = household;
    if (row % reportEveryRows === 0) report((row / sheet.rowCount) * 0.6);
  }
  return mergePlanRows({ work, readers, ordinals, householdOf });
}

/** What one row takes per week is set against all lines of its product, those of the file and those in the book. */
function usualQuantities({ sheet, context }: RowWork, { product, want, rhythm }: PlanReaders) {
  const weekly: WeeklyQuantities = new Map();
  const kept: WeeklyQuantities = new Map();
  addKeptWeekly(context.plans.values(), context.weeks, kept);
  for (const [place, { ordinal }] of context.products.entries()) {
    const lines = kept.get(ordinal);
    if (lines !== undefined) weekly.set(place, lines);
  }
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const [place, amount, every] = [product.at(row), want.at(row), rhythm.at(row)];
    if (place.kind !== 'value' || amount.kind !== 'value' || every.kind !== 'value') continue;
    addWeekly(weekly, place.value, weeklyOf(amount.value, every.value, context.weeks));
  }
  return medians(weekly);
}

type LineAt = { readonly row: number; readonly usual: ReadonlyMap<number, number>; readonly weeks: number };

function judgeLine(judge: RowJudge, readers: PlanReaders, { row, usual, weeks }: LineAt): void {
  const product = judge.take(readers.product.at(row));
  const want = judge.take(readers.want.at(row));
  const upTo = judge.take(readers.upTo.at(row));
  const rhythm = judge.take(readers.rhythm.at(row));
  judge.take(readers.priority.at(row));
  const response = judge.take(readers.response.at(row));
  const substitute = judge.take(readers.substitute.at(row));
  judge.take(readers.highestPrice.at(row));
  if (want === 0) judge.refuse('want', 'zero', { found: readers.want.found(row) });
  if (want !== undefined && upTo !== undefined && upTo < want) {
    judge.refuse('up_to', 'up-to-below-want', { found: readers.upTo.found(row), allowed: [readers.want.found(row)] });
  }
  const hasSubstitute = readers.substitute.at(row).kind !== 'none';
  if (response?.kind === 'swap' && !hasSubstitute) judge.refuse('substitute', 'swap-without-substitute');
  if (product !== undefined && substitute === product) {
    judge.refuse('substitute', 'substitute-is-itself', { found: readers.substitute.found(row) });
  }
  if (want === undefined || rhythm === undefined) return;
  const median = product === undefined ? undefined : usual.get(product);
  const isLarge = (amount: typeof want) => !isPlausible({ quantity: amount, rhythm, weeks }, median);
  if (!isLarge(want) && (upTo === undefined || !isLarge(upTo))) return;
  const allowed = [formatQuantity(quantity(Math.floor(mostPerWeek(median))))];
  const [role, reader] = isLarge(want) ? (['want', readers.want] as const) : (['up_to', readers.upTo] as const);
  judge.refuse(role, 'implausible', { found: reader.found(row), allowed });
}
