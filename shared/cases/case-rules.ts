import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Who comes first when not all can be served: by turn of submission, by a lot with a published seed, or all evenly. */
export type Fairness =
  | { readonly kind: 'submission' }
  | { readonly kind: 'lot'; readonly seed: string }
  | { readonly kind: 'evenly' };

/**
 * What becomes of a case that the wants begin but do not fill.
 * tolerance: it is bought when members' flexible parts fill it; else those wants are short.
 * store: it is bought, and what nobody wants goes on the shelf; store-after-flexible: the flexible parts first.
 * round-down: it is not bought.
 */
export type RestPolicy = 'tolerance' | 'store' | 'store-after-flexible' | 'round-down';

export const restPolicies: readonly RestPolicy[] = ['tolerance', 'store', 'store-after-flexible', 'round-down'];

/** By which published rules a delivery's cases are filled. */
export type FillRules = { readonly fairness: Fairness; readonly rest: RestPolicy };

/** What a closed delivery was filled from; later changes of plans, cases or prices never change it. */
export type ClosedCase = {
  /** Product code. */
  readonly product: string;
  readonly want: Quantity;
  readonly flexible: Quantity;
  readonly pledged: Quantity;
  readonly caseSize: Quantity;
  /** The indicative price of a plan unit. */
  readonly price: Money;
};

/**
 * The case-fill phase of one delivery, with the rules it was begun under: later rules never change it. `delivery` is
 * the ISO date of the first day of its week. While open, households may only take more; closed: nothing moves any more.
 */
export type CasePhase = FillRules & { readonly delivery: string } & (
    | { readonly status: 'open' }
    | { readonly status: 'closed'; readonly products: readonly ClosedCase[] }
  );

/** The rules for deliveries whose phase has not begun, and the phases begun so far. */
export type CaseRules = FillRules & { readonly phases: readonly CasePhase[] };

/** Until the members choose: by turn, and only what members can take. */
export const firstCaseRules: CaseRules = { fairness: { kind: 'submission' }, rest: 'tolerance', phases: [] };

/** What a household adds in the case-fill phase of one delivery. */
export type Pledge = {
  /** ISO date of the first day of the delivery's week. */
  readonly delivery: string;
  readonly household: string;
  /** Product code. */
  readonly product: string;
  /** Plan units for this delivery, as a whole number of thousandths. */
  readonly extra: number;
};
