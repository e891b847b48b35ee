import { orderId } from '../../../shared/stocking/make-orders.ts';
import { makePurchaseOrders } from '../../data/commands/order-commands.ts';
import { issueStockingList } from '../../data/commands/stocking-list-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { listRefused } from './refused-sentences.ts';
import type { Stocking } from './stocking-of.ts';
import { stockingTotals } from './stocking-row.ts';
import { words } from './words.ts';

/** What is to be done next: freeze the list, make its orders, or look after them. */
export type ListStage = 'to-issue' | 'to-order' | 'ordered';

export function listStage(stocking: Stocking, hasChoices: boolean): ListStage {
  const { issued, cover, rows, orders } = stocking;
  if (issued === null || issued.from !== cover.from || hasChoices) return 'to-issue';
  if (stockingTotals(rows.lines).changes > 0) return 'to-issue';
  const made = new Set(orders.map(({ id }) => id));
  const toOrder = issued.lines.filter((line) => line.cases > 0 && line.supplier !== null);
  return toOrder.every((line) => made.has(orderId(issued.id, line.supplier ?? ''))) ? 'ordered' : 'to-order';
}

export function useListActions(onIssued: () => void) {
  const act = useAct();
  const { goTo } = usePlace();
  const issue = async ({ list, cover }: Stocking) => {
    const frozen = { from: cover.from, coverDays: cover.days, lines: list.lines, leftOut: list.leftOut };
    const answer = await act((book) => issueStockingList(book, frozen), { saved: words.issued, refused: listRefused });
    if (answer.kind === 'saved') onIssued();
  };
  const order = async ({ issued }: Stocking) => {
    if (issued === null) return;
    const answer = await act((book) => makePurchaseOrders(book, issued.id), {
      saved: words.ordersMade,
      refused: listRefused,
    });
    if (answer.kind === 'saved') goTo('orders');
  };
  return { issue, order };
}
