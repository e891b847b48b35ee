import { type Quantity, quantity } from '../quantities/quantity.ts';
import { chooseLots } from './choose-lots.ts';
import type { SupplyAnswer, SupplyPart } from './supply-at-price.ts';

/** What one producer gives of a product per week, and on which step. */
export type SupplyShare = SupplyPart & { readonly givesPerWeek: Quantity };

/** Demand and supply of one product after the parts that anybody is indifferent about were settled. */
export type Settled = {
  readonly demand: Quantity;
  readonly supply: Quantity;
  readonly shares: readonly SupplyShare[];
  /** The all-or-nothing lots at exactly the price, taken and left, when they keep the product from clearing. */
  readonly lots: readonly SupplyShare[];
};

/**
 * Settles one product: from all amounts the producers can supply at the price it chooses the one nearest to the
 * demand range, and from the demand range the amount nearest to that. Where both can meet, as much as possible is
 * traded. A step at exactly the price is filled in the order of the offers, without loss, in whole thousandths.
 */
export function achievableSupply(
  answer: SupplyAnswer,
  demand: { readonly low: Quantity; readonly high: Quantity },
): Settled {
  const lots = answer.parts.filter((part) => part.kind === 'at-lot');
  const divisible = sum(answer.parts.filter((part) => part.kind === 'at'));
  const chosen = chooseLots(
    { low: answer.low, high: answer.low + divisible },
    lots.map((lot) => lot.quantityPerWeek),
    demand,
  );
  const lotsTaken = new Set(lots.filter((_, index) => chosen[index]));
  const least = answer.low + sum([...lotsTaken]);
  const most = least + divisible;
  const supply = least > demand.high ? least : Math.min(most, demand.high);
  const settledDemand = Math.max(demand.low, Math.min(demand.high, supply));
  const shares = shareAmong(answer.parts, lotsTaken, supply - least);
  const blocking = supply === settledDemand ? [] : shares.filter((share) => share.kind === 'at-lot');
  return { demand: quantity(settledDemand), supply: quantity(supply), shares, lots: blocking };
}

function shareAmong(
  parts: readonly SupplyPart[],
  lotsTaken: ReadonlySet<SupplyPart>,
  divisibleTaken: number,
): readonly SupplyShare[] {
  let left = divisibleTaken;
  const shares: SupplyShare[] = [];
  for (const part of parts) {
    const gives = part.kind === 'at' ? Math.min(left, part.quantityPerWeek) : wholeOrNothing(part, lotsTaken);
    if (part.kind === 'at') left -= gives;
    shares.push({ ...part, givesPerWeek: quantity(gives) });
  }
  return shares;
}

function wholeOrNothing(part: SupplyPart, lotsTaken: ReadonlySet<SupplyPart>): number {
  return part.kind === 'below' || lotsTaken.has(part) ? part.quantityPerWeek : 0;
}

function sum(parts: readonly SupplyPart[]): number {
  return parts.reduce((total, part) => total + part.quantityPerWeek, 0);
}
