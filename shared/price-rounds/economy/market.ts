/**
 * An economy's councils laid out flat, so that thousands of them are answered in one pass. A *cell* is one quantity in
 * one council's answer: so much of one good, asked for or offered.
 */
export type Market = {
  readonly goodCount: number;
  readonly councilCount: number;
  /** Good of each cell. */
  readonly good: Int32Array;
  /** Council of each cell: every cell of a council is late together. */
  readonly council: Int32Array;
  /** 1 where the cell is an offer, 0 where it is a request. */
  readonly offers: Uint8Array;
  /** Supply per good that answers to no price: endowments, a fixed harvest. */
  readonly fixedSupply: Float64Array;
  /** Writes every cell's quantity at these prices (all above 0) into `quantities`. */
  readonly answer: (prices: Float64Array, quantities: Float64Array) => void;
};

/** Where the next cells of a market go while it is being built. */
export type MarketCell = { readonly council: number; readonly good: number; readonly offers: boolean };

/** Gathers cells into a market. `answer` fills the cells in the order given here. */
export function layOutMarket(
  frame: {
    readonly councilCount: number;
    readonly fixedSupply: readonly number[];
    readonly cells: readonly MarketCell[];
  },
  answer: Market['answer'],
): Market {
  return {
    goodCount: frame.fixedSupply.length,
    councilCount: frame.councilCount,
    good: Int32Array.from(frame.cells, (cell) => cell.good),
    council: Int32Array.from(frame.cells, (cell) => cell.council),
    offers: Uint8Array.from(frame.cells, (cell) => (cell.offers ? 1 : 0)),
    fixedSupply: Float64Array.from(frame.fixedSupply),
    answer,
  };
}
