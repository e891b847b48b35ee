import { sameJson } from '../../../shared/journal/same-json.ts';
import type { KeptStockingList } from '../../../shared/stocking/kept-list.ts';
import { lastListId, nextListId } from '../../../shared/stocking/list-ids.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** A list as it stands on the screen, to be frozen. */
export type ListToIssue = Pick<KeptStockingList, 'from' | 'coverDays' | 'lines' | 'leftOut'>;

/**
 * Freezes the list: orders are made from it, and later lists are compared with it. Refused `nothing-listed`, and
 * `unchanged` {id} when the last one says the same and none of its orders was called off.
 */
export function issueStockingList(book: Book, list: ListToIssue): Promise<CommandAnswer> {
  const command = plainCommand('stocking-lists.issue', async (rows) => {
    if (list.lines.length === 0) return refused('nothing-listed');
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
