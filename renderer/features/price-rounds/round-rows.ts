import type { ProductResult, RoundProduct, RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Departure } from '../../../shared/assembly/session/departure.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Money } from '../../../shared/quantities/money.ts';

/** One product of a round, as the tables show it. */
export type RoundRow = RoundProduct & {
  readonly of: Product;
  /** Price of the round before; null in the first. */
  readonly priceBefore: Money | null;
  /** Relative move since the round before, a fraction; null in the first round and from a price of 0. */
  readonly change: number | null;
  /** Producers of it that left and have not been counted since this round or the one before. */
  readonly left: readonly Departure[];
};

/** A row of a closed round whose product was counted. */
export type CountedRow = RoundRow & { readonly result: ProductResult };

/** The products of a round with their names and how their prices moved. Products since removed are left out. */
export function roundRows(
  round: RoundRecord,
  before: RoundRecord | null,
  products: readonly Product[],
): readonly RoundRow[] {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const pricesBefore = new Map(before?.products.map((row) => [row.product, row.price]));
  return round.products.flatMap((row) => {
    const of = byCode.get(row.product);
    if (of === undefined) return [];
    const priceBefore = pricesBefore.get(row.product) ?? null;
    const change = priceBefore === null || priceBefore === 0 ? null : row.price / priceBefore - 1;
    return [{ ...row, of, priceBefore, change, left: [] }];
  });
}

/** The rows with the producers that left, in the first round without them and in the prices that follow from it. */
export function withLeft(
  rows: readonly RoundRow[],
  departures: readonly Departure[],
  round: number,
): readonly RoundRow[] {
  const recent = departures.filter(
    (left) => left.kind === 'producer' && (left.round === round || left.round === round - 1),
  );
  if (recent.length === 0) return rows;
  return rows.map((row) => ({ ...row, left: recent.filter(({ products }) => products.includes(row.product)) }));
}

export function isCounted(row: RoundRow): row is CountedRow {
  return row.result !== null;
}

/** How many of the products that prices can clear are within the tolerance. */
export function countWithin(round: RoundRecord): { readonly within: number; readonly of: number } {
  const standings = round.products.flatMap(({ result }) => (result === null ? [] : [result.standing]));
  const judged = standings.filter((standing) => standing !== 'no-offer');
  return {
    within: judged.filter((standing) => standing === 'cleared' || standing === 'free').length,
    of: judged.length,
  };
}
