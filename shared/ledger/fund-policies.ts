import type { Money } from '../quantities/money.ts';

/** What the assembly decided about its fund. A limit that is absent was not set. */
export type FundPolicies = {
  /** The reservoir is never paid out below it. */
  readonly floor: Money;
  /** The most that one producer may have been granted and not yet returned. */
  readonly limitPerProducer: Money;
  /** Contributions are not taken above it. What is owed to the reservoir always is. */
  readonly cap?: Money;
  /** Largest producer's share of grants outstanding, whole percent. */
  readonly largestSharePercent?: number;
  /** The five largest producers' share of grants outstanding, whole percent. */
  readonly topFiveSharePercent?: number;
  /** Advisory: cash as a share of reservoir and grants outstanding together, whole percent (13 CFR 307.17). */
  readonly idleCashPercent?: number;
};
