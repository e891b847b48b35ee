import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** What the outside market asks, with where and when it was seen. A price without a source or date is not kept. */
export type MarketPrice = {
  readonly price: Money;
  readonly source: string;
  /** ISO date (2022-08-01) of the observation. */
  readonly date: string;
};

/** First and last month (1 to 12) in which a product is to be had; may run over the new year (11 to 2). */
export type Season = { readonly fromMonth: number; readonly toMonth: number };

/** A product type that plans, offers and prices speak of. */
export type Product = {
  readonly code: string;
  readonly name: string;
  /** The unit that plans count in, as written in the catalogue (dozen, lb, loaf). */
  readonly unit: string;
  readonly caseSize: Quantity;
  readonly leadDays: number;
  readonly season: Season | null;
  readonly floorPrice: Money;
  readonly openingPrice: Money;
  readonly marketPrice: MarketPrice | null;
  /** The number by which packed plan lines refer to this product; given once, never reused. */
  readonly ordinal: number;
};
