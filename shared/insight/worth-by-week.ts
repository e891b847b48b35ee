import type { Product } from '../catalogue/product.ts';
import type { DemandByWeek } from '../demand/demand-by-week.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';

/** What is wanted in one week at the prices of the moment: products with a season and those of all year. */
export type WeekWorth = { readonly allYear: Money; readonly seasonal: Money };

/** The worth of the demand week by week: the one measure in which dozens and pounds can be added. */
export function worthByWeek(
  products: readonly Product[],
  byWeek: DemandByWeek,
  prices: ReadonlyMap<string, Money>,
): readonly WeekWorth[] {
  return Array.from({ length: byWeek.weeks }, (_, week) => {
    const sums = { allYear: 0, seasonal: 0 };
    for (const { code, ordinal, season, openingPrice } of products) {
      const amount = byWeek.want[ordinal * byWeek.weeks + week] ?? 0;
      const worth = divideHalfUp(BigInt(amount) * BigInt(prices.get(code) ?? openingPrice), quantityScale);
      sums[season === null ? 'allYear' : 'seasonal'] += worth;
    }
    return { allYear: money(sums.allYear), seasonal: money(sums.seasonal) };
  });
}
