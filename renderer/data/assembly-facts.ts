import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';

/** What the overview knows of an assembly: counts, and where the rounds stand. */
export type AssemblyFacts = {
  readonly isSetUp: boolean;
  readonly products: number;
  readonly households: number;
  readonly plans: number;
  readonly offers: number;
  readonly rounds: readonly RoundRecord[];
  /** The last closed round is within the tolerance. */
  readonly isCleared: boolean;
  /** The meeting accepted the gaps or declared the rounds finished. */
  readonly isDecided: boolean;
  readonly maxRounds: number;
  readonly grantRequests: number;
  readonly awards: number;
  /** Purchase orders that were made and not sent, and those on their way. */
  readonly ordersToSend: number;
  readonly ordersSent: number;
};

/** What is missing or undecided. */
export type Waiting = {
  readonly householdsWithoutPlan: number;
  readonly drafts: number;
  /** Paper forms that nobody else has compared yet. */
  readonly paperForms: number;
  readonly productsWithoutOffer: number;
  readonly stalePrices: number;
  readonly undecidedRequests: number;
  readonly ordersToSend: number;
  /** Sent orders whose day of delivery has come. */
  readonly ordersDue: number;
};
