import type { Product } from '../catalogue/product.ts';
import { type AnnouncedPrices, priceOf } from '../plans/answers/announced-prices.ts';
import type { HouseholdAnswer } from '../plans/answers/answer-at-prices.ts';
import type { AnswerReason } from '../plans/answers/answer-line.ts';
import { costDenominator } from '../plans/answers/household-cost.ts';
import type { PlanLine } from '../plans/lines/plan-line.ts';
import { weekShare } from '../plans/lines/week-share.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** One line of a household's basket at both prices. `quantity` per rhythm; costs for a week, half-up. */
export type BasketLine = {
  /** Ordinal of what it takes: its product, or its substitute. */
  readonly product: number;
  readonly quantity: Quantity;
  readonly rhythm: PlanLine['rhythm'];
  readonly reason: AnswerReason;
  readonly price: Money;
  /** Null: no market price is known, and the indicative one stands in for it. */
  readonly marketPrice: Money | null;
  readonly cost: Money;
  readonly marketCost: Money;
};

/**
 * A household's own basket. `dearer` and `cheaper` are what its lines cost more, and less, than on the market (both
 * above 0): cost - marketCost = dearer - cheaper, to the rounding of each.
 */
export type OwnBasket = {
  readonly lines: readonly BasketLine[];
  readonly cost: Money;
  readonly marketCost: Money;
  readonly dearer: Money;
  readonly cheaper: Money;
  readonly withoutMarketPrice: number;
};

export type BasketQuestion = {
  readonly lines: readonly PlanLine[];
  readonly answer: HouseholdAnswer;
  readonly products: ReadonlyMap<number, Product>;
  readonly prices: AnnouncedPrices['prices'];
  readonly weeks: number;
};

type ExactLine = Omit<BasketLine, 'cost' | 'marketCost'> & { readonly exact: bigint; readonly exactMarket: bigint };

/** What a household takes, at indicative and at market prices, line by line. For the household alone. */
export function ownBasket(question: BasketQuestion): OwnBasket {
  const lines = exactLines(question);
  const denominator = BigInt(costDenominator(question.weeks));
  const rounded = (exact: bigint) => money(divideHalfUp(exact, denominator));
  const sum = (of: (line: ExactLine) => bigint) => rounded(lines.reduce((total, line) => total + of(line), 0n));
  const above = (difference: bigint) => (difference > 0n ? difference : 0n);
  return {
    lines: lines.map(({ exact, exactMarket, ...line }) => {
      return { ...line, cost: rounded(exact), marketCost: rounded(exactMarket) };
    }),
    cost: sum(({ exact }) => exact),
    marketCost: sum(({ exactMarket }) => exactMarket),
    dearer: sum(({ exact, exactMarket }) => above(exact - exactMarket)),
    cheaper: sum(({ exact, exactMarket }) => above(exactMarket - exact)),
    withoutMarketPrice: lines.filter(({ quantity, marketPrice }) => quantity > 0 && marketPrice === null).length,
  };
}

function exactLines({ lines, answer, products, prices, weeks }: BasketQuestion): readonly ExactLine[] {
  return lines.flatMap((line, at): readonly ExactLine[] => {
    const taken = answer.lines[at];
    if (taken === undefined) return [];
    const { product, quantity, reason } = taken;
    const price = money(priceOf(prices, product));
    const marketPrice = products.get(product)?.marketPrice?.price ?? null;
    const amount = BigInt(quantity) * BigInt(weekShare(line.rhythm, weeks));
    const costs = { exact: amount * BigInt(price), exactMarket: amount * BigInt(marketPrice ?? price) };
    return [{ product, quantity, rhythm: line.rhythm, reason, price, marketPrice, ...costs }];
  });
}
