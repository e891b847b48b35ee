import { readTypedPrice, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { type PlanRow, usualRhythm } from './plan-row.ts';
import { words } from './words.ts';

type Checked = { readonly rows: readonly PlanRow[]; readonly currency: string };

/** Why an entry in a plan is not accepted, or null. `row` is null for a pasted row that does not stand yet. */
export function checkPlanEntry(edit: CellEdit, row: PlanRow | null, { rows, currency }: Checked): string | null {
  switch (edit.column) {
    case 'product':
      return checkProduct(edit, row, rows);
    case 'rhythm':
      return standsTwice({ rowKey: edit.rowKey, code: row?.product?.code, rhythm: edit.text }, rows)
        ? words.rhythmTwice
        : null;
    case 'want':
      return checkWant(edit.text, row);
    case 'upTo':
      return checkUpTo(edit.text, row);
    case 'response':
      return edit.text === 'swap' && (row?.substitute ?? null) === null ? words.substituteForSwap : null;
    case 'percent':
      return /^\d{1,2}$/.test(edit.text.trim()) ? null : words.percentRange;
    case 'substitute':
      return checkSubstitute(edit.text, row);
    case 'highestPrice': {
      const price = readTypedPrice(edit.text, currency);
      return price.kind === 'refused' ? price.sentence : null;
    }
    default:
      return null;
  }
}

function checkProduct({ text, rowKey }: CellEdit, row: PlanRow | null, rows: readonly PlanRow[]): string | null {
  if (text.trim() === '') return row?.product == null ? null : words.productNeeded;
  const rhythm = row?.rhythm ?? usualRhythm;
  if (standsTwice({ rowKey, code: text, rhythm }, rows)) return words.productTwice(words.rhythms[rhythm]);
  return row?.substitute?.code === text ? words.sameProduct : null;
}

type Standing = { readonly rowKey: string; readonly code: string | undefined; readonly rhythm: string };

/** The rule of the plan (revise-plan.ts): the same product stands once in each rhythm. */
function standsTwice({ rowKey, code, rhythm }: Standing, rows: readonly PlanRow[]): boolean {
  if (code === undefined) return false;
  return rows.some((row) => row.key !== rowKey && row.product?.code === code && row.rhythm === rhythm);
}

function checkWant(text: string, row: PlanRow | null): string | null {
  const want = readTypedQuantity(text);
  if (want.kind === 'refused') return want.sentence;
  if (want.kind === 'empty') return words.wantNeeded;
  const most = row?.upTo ?? null;
  return most !== null && want.value > most ? words.aboveUpTo : null;
}

function checkUpTo(text: string, row: PlanRow | null): string | null {
  const upTo = readTypedQuantity(text);
  if (upTo.kind === 'refused') return upTo.sentence;
  const want = row?.want ?? null;
  return upTo.kind === 'amount' && want !== null && upTo.value < want ? words.belowWant : null;
}

function checkSubstitute(text: string, row: PlanRow | null): string | null {
  if (text === '') return row?.response === 'swap' ? words.substituteInUse : null;
  return row?.product?.code === text ? words.sameProduct : null;
}
