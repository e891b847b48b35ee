import type { SeasonWeeks } from '../../../shared/catalogue/season-weeks.ts';
import { pausedDeliveries } from '../../../shared/demand/paused-deliveries.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import type { Loaded } from './loaded.ts';

/** What the pauses of the period take out of one product's deliveries. */
export type PausedProduct = {
  /** Product code. */
  readonly product: string;
  /** In how many weeks something is missing. */
  readonly deliveries: number;
  readonly total: Quantity;
  /** Missing from each of them, where it is the same in all; else null. */
  readonly perDelivery: Quantity | null;
  /** All households' demand per week over the period: as written, and without what is paused. */
  readonly averageWritten: Quantity;
  readonly average: Quantity;
};

export type PausesSummary = {
  readonly householdCount: number;
  /** In the order of the catalogue. */
  readonly products: readonly PausedProduct[];
};

/** The pauses of the period, product by product; `weeks` is the period's length. */
export function pausesSummary(loaded: Loaded, weeks: number, inSeasonWeeks: SeasonWeeks): PausesSummary {
  const { products, written, paused } = loaded;
  if (paused.size === 0) return { householdCount: 0, products: [] };
  const [writtenPerWeek, perWeek] = [written.sums, loaded.sums].map((sums) => weeklyDemand(sums, weeks).want);
  const missing = pausedDeliveries({ columns: written.columns, paused, inSeasonWeeks });
  return {
    householdCount: paused.size,
    products: products.flatMap(({ code, ordinal }): readonly PausedProduct[] => {
      const lost = Array.from(missing.get(ordinal)?.want ?? []).filter((amount) => amount > 0);
      const [first] = lost;
      if (first === undefined) return [];
      const isEven = lost.every((amount) => amount === first);
      return [
        {
          product: code,
          deliveries: lost.length,
          total: quantity(lost.reduce((sum, amount) => sum + amount, 0)),
          perDelivery: isEven ? quantity(first) : null,
          averageWritten: writtenPerWeek?.[ordinal] ?? quantity(0),
          average: perWeek?.[ordinal] ?? quantity(0),
        },
      ];
    }),
  };
}
