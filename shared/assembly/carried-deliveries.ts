import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';

/** As `carryOrders` does: before what was ordered in another book, whose lists are L1, L2, … too. */
const earlier = 'before-';

type Delivered = { readonly deliveries: readonly PurchaseOrder[]; readonly ledger: readonly LedgerEntry[] };

/**
 * Received orders under ids that the lists of another book cannot take, and the ledger naming them so: with the ids
 * they had, an order of the other book's first list would be taken for theirs and never be made. What has such an id
 * keeps it, so that a folder that was read is written to the same bytes.
 */
export function carriedDeliveries({ deliveries, ledger }: Delivered): Delivered {
  const taken = new Set(deliveries.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id } of deliveries) {
    if (id.startsWith(earlier)) continue;
    let carried = `${earlier}${id}`;
    while (taken.has(carried)) carried = `${earlier}${carried}`;
    taken.add(carried);
    ids.set(id, carried);
  }
  return {
    deliveries: deliveries
      .map((order) => {
        const id = ids.get(order.id);
        return id === undefined ? order : { ...order, id, list: `${earlier}${order.list}` };
      })
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ledger: ledger.map((entry) => {
      const { source } = entry;
      if (source.kind !== 'recovery' || source.delivery === null) return entry;
      return { ...entry, source: { ...source, delivery: ids.get(source.delivery) ?? source.delivery } };
    }),
  };
}
