/** Where a series comes from: the Bureau of Labor Statistics' average prices, or the USDA Economic Research Service. */
export type MarketSource = 'BLS' | 'ERS';

/** One price of a series. `price` is in ten-thousandths of the currency's unit, exactly as published. */
export type MarketObservation = {
  /** ISO date of the first day of the month, or year, it was published for. */
  readonly date: string;
  /** The month or year as published: 2022-08, 2022. */
  readonly published: string;
  readonly priceTenThousandths: number;
};

/** The prices of one item in one unit, oldest first. */
export type MarketSeries = {
  readonly source: MarketSource;
  /** The publisher's number where it has one, else the item with its form. */
  readonly id: string;
  /** The item without its unit: "Eggs, grade A, large"; for ERS with its form: "Carrots, raw whole (fresh)". */
  readonly item: string;
  /** fresh, frozen, canned, dried, juice; null where the publisher gives none. */
  readonly form: string | null;
  /** As published: "doz.", "12 oz. (340.2 gm)", "pound". */
  readonly unit: string;
  readonly observations: readonly MarketObservation[];
};

/** A market price file that could not be read: which line is at fault, or 0 for the header. */
export type MarketFileRefusal = { readonly kind: 'refused'; readonly code: MarketFileFault; readonly line: number };
export type MarketFileFault = 'not-this-file' | 'broken-quotes' | 'bad-price' | 'bad-date' | 'no-unit';

export type MarketFile = { readonly kind: 'ok'; readonly series: readonly MarketSeries[] } | MarketFileRefusal;
