import { carriedDeliveries } from '../../../shared/assembly/carried-deliveries.ts';
import type { FundRecords } from '../../../shared/assembly/fund-records.ts';
import { supplierOf } from '../../../shared/recovery/deliveries-of.ts';
import type { BookDb } from '../book-db.ts';

/** The reservoir's books and what became of its grants, in the order of their keys. */
export async function readFund(db: BookDb): Promise<FundRecords> {
  const awards = await db.rows('awards').toArray();
  const suppliers = await db.rows('suppliers').toArray();
  const granted = new Set(awards.map(({ request }) => supplierOf(request.producer, suppliers)?.code));
  const orders = await db.rows('purchaseOrders').toArray();
  const received = orders.filter(({ status, supplier }) => status === 'received' && granted.has(supplier));
  const ledger = await db.rows('ledger').toArray();
  return {
    awards,
    ...carriedDeliveries({ deliveries: received, ledger }),
    periods: await db.rows('ledgerPeriods').toArray(),
    bankLines: await db.rows('bankLines').toArray(),
    bankMatches: await db.rows('bankMatches').toArray(),
    agreements: await db.rows('recoveryAgreements').toArray(),
    decisions: await db.rows('recoveryDecisions').toArray(),
    events: await db.rows('recoveryEvents').toArray(),
  };
}
