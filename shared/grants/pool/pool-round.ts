import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { GrantAward } from '../grant-award.ts';
import type { GrantRequest } from '../grant-request.ts';

/** A co-op that takes part in a common round of grants, with the sums it tells the others and nothing else. */
export type PoolMember = {
  readonly coop: string;
  /** What it brings: its own floor is kept back already. */
  readonly budget: Money;
  /** Its open demand per week, by product code. */
  readonly openDemand: ReadonlyMap<string, Quantity>;
};

/**
 * Who pays for an award. by-demand: each by its members' demand that the award meets; whom the money runs out is helped
 * by those who have some left, by what they have left. by-budget: each by what it brought.
 */
export type PoolSharing = 'by-demand' | 'by-budget';

export type PoolRound = {
  readonly members: readonly PoolMember[];
  readonly requests: readonly GrantRequest[];
  /** Indicative prices by product code, per plan unit. */
  readonly prices: ReadonlyMap<string, Money>;
  /** The most that one producer gets from all co-ops together. */
  readonly limitPerProducer: Money;
  /** By producer: granted before by the co-op that works this out and not yet returned; it counts towards the limit. */
  readonly outstanding?: ReadonlyMap<string, Money> | undefined;
  readonly sharing: PoolSharing;
};

/** One co-op's part of an award: what it pays into its own ledger, and how much of its members' demand is met. */
export type PoolShare = { readonly coop: string; readonly amount: Money; readonly meetsPerWeek: Quantity };

export type PoolAward = GrantAward & {
  /** In the order of the co-ops' names. */
  readonly shares: readonly PoolShare[];
};

export type PoolAllocation = {
  readonly awards: readonly PoolAward[];
  readonly awarded: Money;
  /** What each co-op pays in all and what it keeps of its budget, in the order of their names. */
  readonly coops: readonly { readonly coop: string; readonly pays: Money; readonly keeps: Money }[];
};
