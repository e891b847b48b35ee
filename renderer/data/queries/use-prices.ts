import type { Money } from '../../../shared/quantities/money.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

export type Prices = {
  /** The round that announced them; null: the opening prices. */
  readonly round: number | null;
  /** By product code, per plan unit. */
  readonly prices: ReadonlyMap<string, Money>;
};

/** The indicative prices in force: the last round's, and the opening price of products that came in later. */
export function usePrices(): QueryState<Prices> {
  return useBookQuery(async (db) => {
    const last = await db.rows('rounds').toCollection().last();
    const prices = new Map<string, Money>();
    for (const { code, openingPrice } of await db.rows('products').toArray()) prices.set(code, openingPrice);
    for (const { product, price } of last?.products ?? []) if (prices.has(product)) prices.set(product, price);
    return { round: last?.number ?? null, prices };
  });
}
