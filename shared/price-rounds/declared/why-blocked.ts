import { money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { achievableSupply } from '../../supply/achievable-supply.ts';
import { supplyAtPrice } from '../../supply/supply-at-price.ts';
import { type GoodMarket, rangeOf } from './good-market.ts';

/**
 * A proposal that makes supply or demand jump where a product should clear. step: a ladder's step comes in at its
 * price. lot: one that is given whole or not at all. highest-price: plan lines stop above it, or swap to another
 * product; only their sum is known.
 */
export type Blocker =
  | { readonly kind: 'step' | 'lot'; readonly producer: string; readonly price: number; readonly quantity: Quantity }
  | { readonly kind: 'highest-price'; readonly price: number; readonly quantity: Quantity };

/**
 * The smallest change of one kind, per week in thousandths, that would bring the product within the tolerance at
 * `price`. more, less-offered: supply by anybody. more-asked, less-asked: demand by anybody. lot: that producer's lot,
 * from what it is to what would do.
 */
export type SmallestChange =
  | {
      readonly kind: 'more-offered' | 'less-offered' | 'more-asked' | 'less-asked';
      readonly price: number;
      readonly by: Quantity;
    }
  | {
      readonly kind: 'lot';
      readonly producer: string;
      readonly price: number;
      readonly from: Quantity;
      readonly to: Quantity;
    };

/** What keeps a product from clearing where the excess changes sign between `below` and the next minor unit. */
export function blockersAt(market: GoodMarket, below: number): readonly Blocker[] {
  const steps = market.offers.flatMap(({ producer, steps: ladder }) =>
    ladder
      .filter(({ price, quantityPerWeek }) => quantityPerWeek > 0 && (price === below || price === below + 1))
      .map(({ price, quantityPerWeek, minimumLot }): Blocker => {
        return { kind: minimumLot > 0 ? 'lot' : 'step', producer, price, quantity: quantityPerWeek };
      }),
  );
  const leaving = rangeOf(market, below).high - rangeOf(market, below + 1).high;
  const atThreshold = market.demand.thresholds.includes(below);
  const lines: readonly Blocker[] =
    atThreshold && leaving > 0
      ? [{ kind: 'highest-price', price: below, quantity: quantity(Math.round(leaving)) }]
      : [];
  return [...steps, ...lines].sort((a, b) => b.quantity - a.quantity);
}

/** The smallest changes that would clear the product at a price, the smallest first; none when it is cleared there. */
export function smallestChanges(market: GoodMarket, price: number, tolerance: number): readonly SmallestChange[] {
  const answer = supplyAtPrice(market.offers, money(price));
  const asked = rangeOf(market, price);
  const settled = achievableSupply(answer, {
    low: quantity(Math.round(asked.low)),
    high: quantity(Math.round(asked.high)),
  });
  const { demand, supply } = settled;
  // Within the tolerance t when |S - D| <= t (S + D) / 2, that is when S / D lies between 1 / r and r.
  const r = (1 + tolerance / 2) / (1 - tolerance / 2);
  const changes: SmallestChange[] = [];
  const change = (kind: Exclude<SmallestChange['kind'], 'lot'>, by: number) => {
    changes.push({ kind, price, by: quantity(Math.ceil(by)) });
  };
  if (demand > supply * r) {
    change('more-offered', demand / r - supply);
    change('less-asked', demand - supply * r);
  } else if (supply > demand * r) {
    change('less-offered', supply - demand * r);
    change('more-asked', supply / r - demand);
  } else {
    return [];
  }
  for (const { producer, quantityPerWeek, givesPerWeek } of settled.lots) {
    const others = supply - givesPerWeek;
    const to = Math.floor(demand * r - others);
    if (to <= 0 || to >= quantityPerWeek || others + to < demand / r) continue;
    changes.push({ kind: 'lot', producer, price, from: quantityPerWeek, to: quantity(to) });
  }
  return changes.sort((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf(change: SmallestChange): number {
  return change.kind === 'lot' ? change.from - change.to : change.by;
}
