import { checkSupply, type SupplyFault } from '../../../shared/catalogue/check-supply.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { readTypedPrice, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { editedRow, emptyRow, type SupplyRow, type SupplyScope } from './supply-row.ts';
import { words } from './words.ts';

type Grid = { readonly rows: readonly SupplyRow[]; readonly scope: SupplyScope };

/** Why an entry in the grid of supplies is not accepted, or null. */
export function checkSupplyEntry(edit: CellEdit, row: SupplyRow | null, { rows, scope }: Grid): string | null {
  if (edit.column === 'product') {
    return rows.some(({ key, product }) => product === edit.text && key !== edit.rowKey) ? words.productTwice : null;
  }
  const unread = unreadSentence(edit, row, scope.currency);
  if (unread !== null) return unread;
  const next = editedRow(row ?? emptyRow(edit.rowKey), edit, scope);
  const faults = checkSupply(wholeRow(next)).map(sentenceOf);
  return faults[0] ?? null;
}

/** A text that is no number at all, or a line that stands and would lose what it needs. */
function unreadSentence({ column, text }: CellEdit, row: SupplyRow | null, currency: string): string | null {
  if (column === 'leadDays' || column === 'preference') {
    if (text.trim() === '' && row?.isDraft !== false) return null;
    return /^\d{1,6}$/.test(text.trim()) ? null : words.fault[column];
  }
  const read = column === 'price' ? readTypedPrice(text, currency) : readTypedQuantity(text);
  if (read.kind === 'refused') return read.sentence;
  return read.kind === 'empty' && column !== 'minimumQuantity' && row?.isDraft === false ? words.valueNeeded : null;
}

/** What is not entered yet cannot be wrong. */
function wholeRow(row: SupplyRow): Parameters<typeof checkSupply>[0] {
  const caseSize = row.caseSize ?? row.packSize ?? quantity(1000);
  return {
    ...{ product: row.product, supplier: '', price: row.price ?? money(0), caseSize },
    ...{ packSize: row.packSize ?? caseSize, leadDays: row.leadDays ?? 0, preference: row.preference ?? 1 },
    minimumQuantity: row.minimumQuantity,
  };
}

function sentenceOf({ field, code }: SupplyFault): string {
  return code === 'not-whole-packs' ? words.notWholePacks : words.fault[field];
}
