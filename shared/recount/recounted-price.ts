import type { PriceReason, PriceWorking } from '../price-rounds/price-reason.ts';
import type { ForecastShows } from './price-forecast.ts';

/** One product of a recounted round: the price and how the rule came to it; null where no rule was asked. */
export type RecountedPrice = {
  readonly product: string;
  /** Minor units, as announced. */
  readonly price: number;
  readonly reason: string;
  readonly overrideWhy: string | null;
  /** How far published sums show a price by the rule `declared`; withheld: too few households stand behind them. */
  readonly restsOn: ForecastShows | 'withheld' | null;
  /** What the rule asks for; differs from the price where that was set by hand. */
  readonly byRule: {
    readonly price: number;
    readonly reason: PriceReason;
    readonly working: PriceWorking;
  } | null;
};
