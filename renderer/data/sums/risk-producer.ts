import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { type Reliability, reliabilityOf } from '../../../shared/insight/reliability.ts';
import { supplierOf } from '../../../shared/recovery/deliveries-of.ts';
import type { GrantFile } from '../../../shared/recovery/grant-file.ts';
import { grantFiles } from '../../../shared/recovery/grant-files.ts';
import type { BookDb } from '../book-db.ts';

const wholeBasisPoints = 10_000;

/** How the producer kept to orders so far; null before a first order was closed. */
export async function readReliability(db: BookDb, { producer }: GrantRequest): Promise<Reliability | null> {
  const suppliers = await db.rows('suppliers').toArray();
  const supplier = supplierOf(producer, suppliers);
  if (supplier === null) return null;
  const orders = await db.rows('purchaseOrders').toArray();
  const own = orders.filter((order) => order.supplier === supplier.code);
  return reliabilityOf(own, suppliers)[0] ?? null;
}

/** Of what was ordered, what came and could be used: 0 to 1, and 1 while nothing was ordered. */
export function deliveredShareOf(reliability: Reliability | null): number {
  return reliability === null ? 1 : Math.min(1, reliability.usableBasisPoints / wholeBasisPoints);
}

/** What is known of the grant since it was awarded; null before. */
export async function readGrantFile(db: BookDb, { id }: GrantRequest): Promise<GrantFile | null> {
  const award = await db.rows('awards').get(id);
  if (award === undefined) return null;
  const [file] = grantFiles({
    awards: [award],
    agreements: await db.rows('recoveryAgreements').toArray(),
    decisions: await db.rows('recoveryDecisions').toArray(),
    events: await db.rows('recoveryEvents').toArray(),
    entries: await db.rows('ledger').toArray(),
    suppliers: await db.rows('suppliers').toArray(),
    orders: await db.rows('purchaseOrders').toArray(),
  });
  return file ?? null;
}
