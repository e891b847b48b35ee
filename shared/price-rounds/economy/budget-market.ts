import type { BudgetFile } from './budget-schema.ts';
import { layOutMarket, type Market } from './market.ts';
import { spend, spenderOf } from './spender.ts';

/** Households that spend given budgets (Fisher 1891), and a producer line per good: fixed, or scale * p^elasticity. */
export function budgetMarket(file: BudgetFile): Market {
  const households = file.households.map(({ budget, weights, sigma }) => ({
    budget,
    spender: spenderOf(weights, sigma),
  }));
  const offers = file.producers.flatMap((line, good) => ('scale' in line ? [{ ...line, good }] : []));
  const cells = [
    ...households.flatMap(({ spender }, council) => spender.goods.map((good) => ({ council, good, offers: false }))),
    ...offers.map(({ good }, line) => ({ council: households.length + line, good, offers: true })),
  ];
  const fixedSupply = file.producers.map((line) => ('fixed_supply' in line ? line.fixed_supply : 0));
  const councilCount = households.length + offers.length;
  return layOutMarket({ councilCount, fixedSupply, cells }, (prices, quantities) => {
    let first = 0;
    for (const { budget, spender } of households) {
      spend(spender, { income: budget, prices, first }, quantities);
      first += spender.goods.length;
    }
    for (const { good, scale, elasticity } of offers) {
      quantities[first] = scale * (prices[good] ?? 0) ** elasticity;
      first += 1;
    }
  });
}
