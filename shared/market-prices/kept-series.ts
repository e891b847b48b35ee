import type { Money } from '../quantities/money.ts';

/** A dated series of market prices from one source, kept beside a product. */
export type KeptSeries = {
  /** Product code. */
  readonly product: string;
  readonly source: string;
  /** The unit the source counts in, as it writes it. */
  readonly unit: string;
  /** For one unit of the source, oldest first; ISO dates. */
  readonly points: readonly { readonly date: string; readonly price: Money }[];
};
