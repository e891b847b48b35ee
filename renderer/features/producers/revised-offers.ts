import type { Offer, OfferStep } from '../../../shared/supply/offer.ts';
import type { StepRow } from './step-row.ts';

export type RevisedOffers = {
  /** Offers to keep in place of what stood there. */
  readonly set: readonly Offer[];
  /** Offers of which no step is left. */
  readonly removed: readonly Pick<Offer, 'producer' | 'product'>[];
};

type Complete = StepRow & OfferStep;

/** A row that has all a step needs. */
export function isComplete(row: StepRow): row is Complete {
  return row.producer !== '' && row.product !== '' && row.price !== null && row.quantityPerWeek !== null;
}

/** Gathers the grid's complete rows into ladders, cheapest step first, and names the offers that differ from before. */
export function revisedOffers(before: readonly Offer[], rows: readonly StepRow[]): RevisedOffers {
  const ladders = new Map<string, Offer>();
  for (const row of rows) {
    if (!isComplete(row)) continue;
    const { producer, product, price, quantityPerWeek, minimumLot } = row;
    const steps = ladders.get(offerName(row))?.steps ?? [];
    ladders.set(offerName(row), { producer, product, steps: [...steps, { price, quantityPerWeek, minimumLot }] });
  }
  const old = new Map(before.map((offer) => [offerName(offer), offer]));
  const set = [...ladders.values()]
    .map((offer) => ({ ...offer, steps: offer.steps.toSorted((a, b) => a.price - b.price) }))
    .filter((offer) => !sameSteps(offer.steps, old.get(offerName(offer))?.steps ?? []));
  return { set, removed: before.filter((offer) => !ladders.has(offerName(offer))) };
}

function offerName({ producer, product }: Pick<Offer, 'producer' | 'product'>): string {
  return `${producer}|${product}`;
}

function sameSteps(left: readonly OfferStep[], right: readonly OfferStep[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ price, quantityPerWeek, minimumLot }, at) => {
      const other = right[at];
      return other?.price === price && other.quantityPerWeek === quantityPerWeek && other.minimumLot === minimumLot;
    })
  );
}
