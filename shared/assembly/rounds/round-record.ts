import type { RestAnswer } from '../../price-rounds/declared/rest.ts';
import type { PriceReason, PriceWorking } from '../../price-rounds/price-reason.ts';
import type { RuleState } from '../../price-rounds/rule-state.ts';
import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { BlockingOffer } from '../../supply/blocking-offer.ts';
import type { HouseholdsLeaving } from '../session/households-leaving.ts';

/**
 * Where a product stood when its round was closed. cleared: within the tolerance. short, over: demand above supply, or
 * supply above demand, by more. free: more is supplied than wanted at the floor price. no-offer: nobody offers it, so
 * no price can clear it; it does not hold the rounds up, and all its demand is open.
 */
export type Standing = 'cleared' | 'short' | 'over' | 'free' | 'no-offer';

/** Demand and supply per week at the announced price, added up when the round was closed. */
export type ProductResult = {
  /** Anything from low to high may be taken: lines and steps at exactly the price. */
  readonly demandLow: Quantity;
  readonly demandHigh: Quantity;
  readonly supplyLow: Quantity;
  readonly supplyHigh: Quantity;
  /** After such parts were taken. */
  readonly demand: Quantity;
  readonly supply: Quantity;
  /** |supply - demand| / ((supply + demand) / 2), a fraction; 0 when there is neither. */
  readonly imbalance: number;
  readonly standing: Standing;
  /** The proposal that keeps it from clearing; null when demand and supply meet. */
  readonly blockedBy: BlockingOffer | null;
  /**
   * Present when no price clears it with all others as they are: jump, too much is asked for at `below` and too much
   * offered one minor unit above (`leaving`: as so many households stop or swap there; never who, and never published); short, more is asked for at any price; between, people who declared nothing stop
   * somewhere between two prices tried, with more than the tolerance; tied, a price would by itself, but would throw the
   * product `with` further off, as households swap between them. It is named and does not hold the rounds up.
   */
  readonly noPriceClears?:
    | { readonly kind: 'jump'; readonly below: Money; readonly leaving?: HouseholdsLeaving }
    | { readonly kind: 'short' }
    | { readonly kind: 'between'; readonly low: Money; readonly high: Money }
    | { readonly kind: 'tied'; readonly with: string };
};

/** Why a product has its price: the price rule's reason; held, as it is out of season; or set by the facilitator. */
export type RoundReason = PriceReason | 'out-of-season' | 'override';

export type RoundProduct = {
  /** Product code. */
  readonly product: string;
  readonly price: Money;
  readonly marketPrice: Money | null;
  readonly reason: RoundReason;
  /** The price rule's working; null for opening, held and overridden prices. */
  readonly working: PriceWorking | null;
  /** Rounds until this product should be within the tolerance, as the rule estimated; null when it cannot say. */
  readonly roundsLeft: number | null;
  /** The facilitator's words, when the reason is an override. */
  readonly overrideWhy: string | null;
  /** What was asked for beyond what was declared, at the prices tried, as the rule `declared` has seen it. */
  readonly rest?: readonly RestAnswer[];
  /** Null while the round is open, and for what is out of season. */
  readonly result: ProductResult | null;
};

/** One round as it is kept: plain JSON throughout. Closed rounds are never altered. */
export type RoundRecord = {
  /** From 1. */
  readonly number: number;
  readonly status: 'open' | 'closed';
  /** In the order of the catalogue. */
  readonly products: readonly RoundProduct[];
  /** The worst product among those that prices can clear; null while open or when there is none. */
  readonly worst: { readonly product: string; readonly imbalance: number } | null;
  /** Rounds still needed as the price rule estimated when it announced these prices; null when it cannot say. */
  readonly roundsLeft: number | null;
  /** The price rule announced these prices carefully, because its predictions had failed. To be said on screen. */
  readonly fellBack: boolean;
  /** What the price rule remembers of the rounds before; null in the first. */
  readonly ruleState: RuleState | null;
};
