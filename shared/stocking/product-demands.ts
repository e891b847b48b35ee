import type { Product } from '../catalogue/product.ts';
import type { DemandByWeek } from '../demand/demand-by-week.ts';
import type { CorrectionEffect } from '../procedure/correction-effects.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { ProductDemand } from './cover-demand.ts';

export type DemandsQuestion = {
  readonly products: readonly Product[];
  /** Per week as the plans are written, by product ordinal. */
  readonly planned: readonly Quantity[];
  /** Per week as the rounds settled it, by product code. */
  readonly settled: ReadonlyMap<string, Quantity>;
  readonly byWeek: DemandByWeek;
  /** What came after the rounds. */
  readonly corrections: readonly CorrectionEffect[];
};

/** Each product's demand by its code, for `makeStockingList`. */
export function productDemands(question: DemandsQuestion): ReadonlyMap<string, ProductDemand> {
  const { products, planned, settled, byWeek } = question;
  const { weeks, want } = byWeek;
  const corrected = new Map(question.corrections.map((effect) => [effect.product, effect.byWeek]));
  return new Map(
    products.map(({ code, ordinal }) => {
      const written = planned[ordinal] ?? quantity(0);
      const weekly = want.subarray(ordinal * weeks, (ordinal + 1) * weeks);
      const corrections = corrected.get(code);
      const demand = { planned: written, settled: settled.get(code) ?? written, byWeek: weekly };
      return [code, corrections === undefined ? demand : { ...demand, corrections }];
    }),
  );
}
