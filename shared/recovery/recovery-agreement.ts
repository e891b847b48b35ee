import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Money on a day (ISO date). */
export type DatedAmount = { readonly on: string; readonly amount: Money };

/** Something to be done by a day (ISO date), and what falls due with it; 0 when only the doing was agreed. */
export type AgreedMilestone = { readonly what: string; readonly dueOn: string; readonly amount: Money };

/** How a grant comes back: a share of each delivery (hundredths of a percent), or the amounts of the milestones. */
export type RecoveryBasis =
  | { readonly kind: 'deliveries'; readonly shareBasisPoints: number }
  | { readonly kind: 'milestones' };

/**
 * What was agreed with the producer when the grant was awarded (GRANTS.md 3.1). No interest, and never more than was
 * granted: `cap` is the award.
 */
export type RecoveryAgreement = {
  /** Request id. */
  readonly grant: string;
  readonly basis: RecoveryBasis;
  /** What the producer is expected to deliver: weekly quantity at the indicative price for a plan unit. */
  readonly expected: { readonly perWeek: Quantity; readonly price: Money };
  /** ISO date from which deliveries count; nothing is due for `graceDays` after it. */
  readonly startsOn: string;
  readonly graceDays: number;
  /** ISO date of the last day. What is open then is released, or reviewed. */
  readonly endsOn: string;
  readonly atEnd: 'release' | 'review';
  readonly cap: Money;
  /** The least that is to come back every so many months; null: none was agreed. */
  readonly minimum: { readonly amount: Money; readonly everyMonths: number } | null;
  /** Together the award. */
  readonly payOuts: readonly DatedAmount[];
  readonly milestones: readonly AgreedMilestone[];
};
