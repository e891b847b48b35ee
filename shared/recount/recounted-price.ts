import type { PriceReason, PriceWorking } from '../price-rounds/price-reason.ts';

/** One product of a recounted round: the price and how the rule came to it; null where no rule was asked. */
export type RecountedPrice = {
  readonly product: string;
  /** Minor units, as announced. */
  readonly price: number;
  readonly reason: string;
  readonly overrideWhy: string | null;
  /** What the rule asks for; differs from the price where that was set by hand. */
  readonly byRule: {
    readonly price: number;
    readonly reason: PriceReason;
    readonly working: PriceWorking;
  } | null;
};
