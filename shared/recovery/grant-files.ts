import type { Supplier } from '../catalogue/supplier.ts';
import type { GrantAward } from '../grants/grant-award.ts';
import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';
import { deliveriesOf, supplierOf } from './deliveries-of.ts';
import type { GrantFile } from './grant-file.ts';
import type { RecoveryAgreement } from './recovery-agreement.ts';
import type { RecoveryDecision } from './recovery-decision.ts';
import type { RecoveryEvent } from './recovery-event.ts';

/** Everything that an assembly keeps and a grant's standing follows from. */
export type GrantRecords = {
  readonly awards: readonly GrantAward[];
  readonly agreements: readonly RecoveryAgreement[];
  readonly decisions: readonly RecoveryDecision[];
  readonly events: readonly RecoveryEvent[];
  readonly entries: readonly LedgerEntry[];
  readonly suppliers: readonly Supplier[];
  readonly orders: readonly PurchaseOrder[];
};

/** The files of all requests that were awarded something, by request id. */
export function grantFiles(records: GrantRecords): readonly GrantFile[] {
  const { awards, suppliers, orders, entries } = records;
  return awards
    .filter(({ award }) => award > 0)
    .map(({ request: { id, producer, purpose }, award }): GrantFile => {
      const supplier = supplierOf(producer, suppliers);
      const isOfGrant = ({ grant }: { readonly grant: string }) => grant === id;
      return {
        ...{ grant: id, producer, purpose, granted: award, entries },
        agreement: records.agreements.find(isOfGrant) ?? null,
        decisions: records.decisions.filter(isOfGrant),
        events: records.events.filter(isOfGrant),
        deliveries: supplier === null ? null : deliveriesOf(supplier.code, orders),
      };
    })
    .toSorted((a, b) => (a.grant < b.grant ? -1 : 1));
}
