import type { Product } from '../catalogue/product.ts';
import type { Offer } from '../supply/offer.ts';

/** Whether anybody wants a product or could take it, by ordinal. */
export type IsWanted = (ordinal: number) => boolean;

/** What the store carries on for nobody. */
export type UnwantedLines = {
  /** Products of the catalogue that are in no plan and that nobody offers. */
  readonly products: readonly Product[];
  /** Offers of products that are in no plan. */
  readonly offers: readonly { readonly product: Product; readonly offer: Offer }[];
};

/** Products and offers that no plan asks for, in the order of the catalogue. */
export function unwantedLines(
  products: readonly Product[],
  offers: readonly Offer[],
  isWanted: IsWanted,
): UnwantedLines {
  const byProduct = Map.groupBy(offers, ({ product }) => product);
  const unwanted = products.filter(({ ordinal }) => !isWanted(ordinal));
  return {
    products: unwanted.filter(({ code }) => !byProduct.has(code)),
    offers: unwanted.flatMap((product) => (byProduct.get(product.code) ?? []).map((offer) => ({ product, offer }))),
  };
}
