import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { GrantRequest } from './grant-request.ts';

/** The co-op's cash held for grants: awards stop at the floor, and no producer gets more than the limit in all. */
export type GrantReservoir = { readonly balance: Money; readonly floor: Money; readonly limitPerProducer: Money };

/**
 * What cut an award short, or kept a request from getting any: the limit per producer or the reservoir's floor. With an
 * award of 0 only: no demand is open that the request would meet; another of its group was awarded; the rule did not
 * choose it; it may not take part; the board declined it.
 */
export type GrantLimit =
  | 'producer-limit'
  | 'reservoir-floor'
  | 'smaller-size'
  | 'no-open-demand'
  | 'excluded'
  | 'not-chosen'
  | 'not-eligible'
  | 'declined';

/** The decision on one request, with its working. */
export type GrantAward = {
  readonly request: GrantRequest;
  /** Place in the order of awarding, from 1; null when nothing is awarded. */
  readonly rank: number | null;
  readonly award: Money;
  /** What the award adds to the weekly supply: in proportion to the amount asked, rounded down. */
  readonly addsPerWeek: Quantity;
  /** Open demand for the product before this award, and how much of it the award meets. */
  readonly openBefore: Quantity;
  readonly meetsPerWeek: Quantity;
  /** Indicative price at which the met demand is valued. */
  readonly price: Money;
  /** Value of the demand met per week, rounded half-up to a minor unit, as every other value is. */
  readonly valuePerWeek: Money;
  /** Value met per week for each unit of money awarded; for show, the ranking itself is exact. */
  readonly valuePerMoney: number;
  /** Null when the whole amount asked was awarded. */
  readonly limitedBy: GrantLimit | null;
  readonly reservoirAfter: Money;
};

export type GrantAllocation = {
  /** Awards in the order of their rank, then the requests without one in the order of their ids. */
  readonly awards: readonly GrantAward[];
  readonly awarded: Money;
  readonly reservoirAfter: Money;
  /** Demand still open per week after the awards, by product code. */
  readonly openAfter: ReadonlyMap<string, Quantity>;
};
