import { money, plural } from '../../../i18n/formats.ts';
import type { Figure } from '../../../ui/panel.tsx';
import { words } from './private-words.ts';
import type { PrivateView } from './use-private-view.ts';

/** What the basket costs, what it may cost, and what is left of that. */
export function privateFigures({ basket, budget }: PrivateView, currency: string): readonly Figure[] {
  const text = (value: number) => money(value, currency);
  const costs = [
    { label: words.announced, value: text(basket.cost), detail: words.aWeek },
    { label: words.market, value: text(basket.marketCost), detail: marketDetail(basket.withoutMarketPrice) },
  ];
  if (budget === null) return costs;
  const { allowance, exception, publicGoods } = budget;
  const parts = words.budget(
    text(allowance),
    exception > 0 ? words.exception(text(exception)) : '',
    publicGoods > 0 ? words.goods(text(publicGoods)) : '',
  );
  const left = budget.budget - basket.cost;
  return [
    ...costs,
    { label: words.mayCost, value: text(budget.budget), detail: parts },
    { label: left < 0 ? words.above : words.left, value: text(Math.abs(left)), detail: words.aWeek },
  ];
}

/** A product that nobody asks a market price for is no reason to compare with less. */
function marketDetail(unpriced: number): string {
  return unpriced === 0 ? words.aWeek : words.unpriced(plural(unpriced, words.unpricedForms));
}
