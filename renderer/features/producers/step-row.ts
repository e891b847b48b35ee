import type { Money } from '../../../shared/quantities/money.ts';
import type { Quantity } from '../../../shared/quantities/quantity.ts';
import type { Offer } from '../../../shared/supply/offer.ts';

/** One line of the entry grid: a step of a ladder, or one that is still being entered and lacks something. */
export type StepRow = {
  readonly key: string;
  readonly isDraft: boolean;
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  readonly price: Money | null;
  readonly quantityPerWeek: Quantity | null;
  readonly minimumLot: Quantity;
};

/** What the grid shows offers of: everybody's of one product, or one producer's of everything. */
export type Scope = { readonly kind: 'product' | 'producer'; readonly value: string };

/** What tells steps apart: a producer has one step of a product at a price. */
export function stepName({ producer, product, price }: Pick<StepRow, 'producer' | 'product' | 'price'>): string {
  return `${producer}|${product}|${price}`;
}

/**
 * The steps of all offers, as the rows of a grid: one below the other, cheapest first within an offer. `keys` has the
 * keys of rows that were entered or changed here, so that a row stays itself when its price moves.
 */
export function stepRows(offers: readonly Offer[], keys: ReadonlyMap<string, string>): readonly StepRow[] {
  return offers.flatMap(({ producer, product, steps }) =>
    steps.map((step) => {
      const name = stepName({ producer, product, price: step.price });
      return { key: keys.get(name) ?? name, isDraft: false, producer, product, ...step };
    }),
  );
}
