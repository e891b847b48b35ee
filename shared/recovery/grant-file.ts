import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { Money } from '../quantities/money.ts';
import type { Delivered } from './deliveries-of.ts';
import type { RecoveryAgreement } from './recovery-agreement.ts';
import type { RecoveryDecision } from './recovery-decision.ts';
import type { RecoveryEvent } from './recovery-event.ts';

/** Everything that is known of one awarded grant; its standing follows from it and a day alone. */
export type GrantFile = {
  /** Request id. */
  readonly grant: string;
  readonly producer: string;
  readonly purpose: string;
  readonly granted: Money;
  readonly agreement: RecoveryAgreement | null;
  readonly decisions: readonly RecoveryDecision[];
  readonly events: readonly RecoveryEvent[];
  /** The whole ledger, or the part of it that is about this grant. */
  readonly entries: readonly LedgerEntry[];
  /** What the producer delivered to the co-op, in any order; null when no supplier has its name. */
  readonly deliveries: readonly Delivered[] | null;
};
