import type { Product } from './product.ts';
import type { ProductDetails } from './product-details.ts';
import type { Supplier, Supply } from './supplier.ts';

/** The catalogue as it stood when a round was closed. A version that did not change is kept once. */
export type CatalogueVersion = {
  /** Hex SHA-256 of its content. */
  readonly id: string;
  readonly products: readonly Product[];
  readonly details: readonly ProductDetails[];
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
};

/** Which version a closed round was counted with. */
export type RoundCatalogue = { readonly round: number; readonly version: string };
