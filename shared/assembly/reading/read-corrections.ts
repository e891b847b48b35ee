import type { Period } from '../../calendar/weeks-of-period.ts';
import { type Correction, type CorrectionChange, type WeeklyAmount, weekOfPeriod } from '../../procedure/correction.ts';
import type { Fault } from '../folder/fault.ts';
import { correctionsTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readChoice, readCode, readDay, readNeededText, readSomeQuantity } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readTable, type TableRow } from './read-table.ts';

type CorrectionRow = TableRow<(typeof correctionsTable.columns)[number]>;
type Known = { readonly households: KnownCodes; readonly products: KnownCodes; readonly period: Period };

const kinds = ['swap', 'hand-back', 'extra'] as const satisfies readonly CorrectionChange['kind'][];

/**
 * Reads corrections.csv, in the order of the file. Whether a household had what it gives is not asked again: its plan
 * may have changed since.
 */
export function readCorrections(text: string, known: Known, faults: Fault[]): readonly Correction[] {
  const corrections: Correction[] = [];
  const seen = nothingSeen('correction' as const);
  for (const row of readTable(correctionsTable, text, faults)) {
    const [id, household] = [readCode(row, 'correction'), readCode(row, 'household')];
    const fromDate = readDay(row, 'from');
    const change = readChange(row, known);
    const why = readNeededText(row, 'why');
    const at = readInstant(row, 'at');
    if (fromDate !== null && weekOfPeriod(fromDate, known.period) === null) row.fault('from', 'outside-period');
    const isOne = household !== null && isKnown(row, 'household', known.households);
    if (id === null || !isOne || isDuplicate(row, id, seen)) continue;
    if (fromDate === null || change === null || why === null || at === null) continue;
    corrections.push({ id, household, fromDate, change, why, at, actor: row.cell('by') });
  }
  return corrections;
}

function readChange(row: CorrectionRow, { products }: Known): CorrectionChange | null {
  const kind = readChoice(row, 'kind', kinds);
  if (kind === null) return null;
  const gives = kind === 'extra' ? null : readAmount(row, 'gives', products);
  const gets = kind === 'hand-back' ? null : readAmount(row, 'gets', products);
  if (kind === 'extra') return gets === null ? null : { kind, gets };
  if (kind === 'hand-back') return gives === null ? null : { kind, gives };
  if (gives === null || gets === null) return null;
  if (gives.product !== gets.product) return { kind, gives, gets };
  row.fault('gets', 'substitute-is-itself');
  return null;
}

function readAmount(row: CorrectionRow, column: 'gives' | 'gets', products: KnownCodes): WeeklyAmount | null {
  const product = readCode(row, column);
  const perWeek = readSomeQuantity(row, `${column}_per_week`);
  const isOne = product !== null && isKnown(row, column, products);
  return isOne && perWeek !== null ? { product, perWeek } : null;
}
