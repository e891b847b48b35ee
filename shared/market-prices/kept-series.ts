/** One dated price of a kept series, in ten-thousandths of its currency's unit, as published (0.549, 1.8541). */
export type SeriesPoint = { readonly date: string; readonly priceTenThousandths: number };

/** A dated series of market prices from one source, kept beside a product. A product may have several. */
export type KeptSeries = {
  /** Product code. */
  readonly product: string;
  /** Who publishes it and under which number or name: "BLS APU0000708111", "Farm stand, Route 9". */
  readonly source: string;
  /** What it is a price of, in the source's words; may be empty. */
  readonly item: string;
  /** The unit the source counts in, as it writes it. */
  readonly unit: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** For one unit of the source, oldest first, one for each date; ISO dates. */
  readonly points: readonly SeriesPoint[];
};
