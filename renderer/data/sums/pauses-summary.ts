import { pausedDeliveries } from '../../../shared/demand/paused-deliveries.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import type { Loaded } from './loaded.ts';
import type { SeasonWeeks } from './season-weeks.ts';

/** What the pauses of the period take out of one product's deliveries. */
export type PausedProduct = {
  /** Product code. */
  readonly product: string;
  /** In how many weeks something is missing. */
  readonly deliveries: number;
  readonly total: Quantity;
  /** Missing from each of them, where it is the same in all; else null. */
  readonly perDelivery: Quantity | null;
};

export type PausesSummary = {
  readonly householdCount: number;
  /** In the order of the catalogue. */
  readonly products: readonly PausedProduct[];
};

export function pausesSummary({ products, written, paused }: Loaded, inSeasonWeeks: SeasonWeeks): PausesSummary {
  if (paused.size === 0) return { householdCount: 0, products: [] };
  const missing = pausedDeliveries({ columns: written.columns, paused, inSeasonWeeks });
  return {
    householdCount: paused.size,
    products: products.flatMap(({ code, ordinal }): readonly PausedProduct[] => {
      const weeks = Array.from(missing.get(ordinal)?.want ?? []).filter((amount) => amount > 0);
      const [first] = weeks;
      if (first === undefined) return [];
      const isEven = weeks.every((amount) => amount === first);
      const total = quantity(weeks.reduce((sum, amount) => sum + amount, 0));
      return [{ product: code, deliveries: weeks.length, total, perDelivery: isEven ? quantity(first) : null }];
    }),
  };
}
