import type { BankLine, BankMatch } from '../bank/bank-line.ts';
import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { LedgerPeriod } from '../ledger/ledger-period.ts';
import type { RecoveryAgreement } from '../recovery/recovery-agreement.ts';
import type { RecoveryDecision } from '../recovery/recovery-decision.ts';
import type { RecoveryEvent } from '../recovery/recovery-event.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';
import type { PostedAward } from './result/award-grants.ts';

/** The reservoir's books and what became of its grants. The folder has a file for each, where there is anything. */
export type FundRecords = {
  readonly awards: readonly PostedAward[];
  readonly ledger: readonly LedgerEntry[];
  readonly periods: readonly LedgerPeriod[];
  readonly bankLines: readonly BankLine[];
  readonly bankMatches: readonly BankMatch[];
  readonly agreements: readonly RecoveryAgreement[];
  readonly decisions: readonly RecoveryDecision[];
  readonly events: readonly RecoveryEvent[];
  /** Received orders of producers with a grant: what recoveries are shares of. */
  readonly deliveries: readonly PurchaseOrder[];
};

export const noFundRecords: FundRecords = {
  awards: [],
  ledger: [],
  periods: [],
  bankLines: [],
  bankMatches: [],
  agreements: [],
  decisions: [],
  events: [],
  deliveries: [],
};

/** Whether there is anything at all. */
export function hasFundRecords(fund: FundRecords): boolean {
  return Object.values(fund).some((rows) => rows.length > 0);
}
