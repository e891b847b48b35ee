import { sameJson } from '../../../shared/journal/same-json.ts';
import type { KeptStockingList } from '../../../shared/stocking/kept-list.ts';
import { lastListId, nextListId } from '../../../shared/stocking/list-ids.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

/** A list as it stands on the screen, to be frozen. */
export type ListToIssue = Pick<KeptStockingList, 'from' | 'coverDays' | 'lines' | 'leftOut'>;

/**
 * Freezes the list: orders are made from it, and later lists are compared with it. Refused `nothing-listed`,
 * `unchanged` {id} when the last one says the same and none of its orders was called off, and `stock-changed` {product}
 * when the list was worked out from another stock: an order that another window sent would be ordered again.
 */
export function issueStockingList(book: Book, list: ListToIssue): Promise<CommandAnswer> {
  const command = plainCommand('stocking-lists.issue', async (rows) => {
    if (list.lines.length === 0) return refused('nothing-listed');
    const moved = await stockChanged(rows, list.lines);
    if (moved !== null) return refused('stock-changed', { product: moved });
    const ids = await rows.keys('stockingLists');
    const last = lastListId(ids);
    const before = last === null ? null : await rows.one('stockingLists', last);
    if (before !== null && sameJson({ ...before, ...list }, before)) {
      const orders = await rows.beginning('purchaseOrders', `${before.id}-`);
      if (!orders.some(({ row }) => row.status === 'cancelled')) return refused('unchanged', { id: before.id });
    }
    const id = nextListId(ids);
    return write([{ table: 'stockingLists', key: id, row: { ...list, id, at: book.desk.now() } }]);
  });
  return runCommand(book, command);
}

/** The first product whose stock is no longer what its line was worked out from, or null. */
async function stockChanged(rows: RowReader, lines: ListToIssue['lines']): Promise<string | null> {
  const codes = lines.map(({ product }) => product);
  const levels = await rows.many('stock', codes);
  const at = lines.findIndex(({ onHand, onOrder }, place) => {
    const now = levels[place] ?? null;
    return onHand !== (now?.onHand ?? 0) || onOrder !== (now?.onOrder ?? 0);
  });
  return codes[at] ?? null;
}
