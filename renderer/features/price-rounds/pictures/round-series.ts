import type { ProductResult, RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';

export type RoundPoint = { readonly x: number; readonly y: number | null };

function rowOf(round: RoundRecord, product: string) {
  return round.products.find((row) => row.product === product);
}

/** The price of one product in every round, in minor units. */
export function pricePoints(rounds: readonly RoundRecord[], product: string): readonly RoundPoint[] {
  return rounds.map((round) => ({ x: round.number, y: rowOf(round, product)?.price ?? null }));
}

/** The market price a product was last announced beside, in minor units; null where none was known. */
export function marketOf(rounds: readonly RoundRecord[], product: string): number | null {
  const last = rounds.at(-1);
  return last === undefined ? null : (rowOf(last, product)?.marketPrice ?? null);
}

/** The worst imbalance of every closed round, a fraction; 0 where everything cleared. */
export function worstPoints(rounds: readonly RoundRecord[]): readonly RoundPoint[] {
  return rounds
    .filter((round) => round.status === 'closed')
    .map((round) => ({ x: round.number, y: round.worst?.imbalance ?? 0 }));
}

/** Demand or supply of one product in every closed round, in thousandths of its unit. */
export function amountPoints(
  rounds: readonly RoundRecord[],
  product: string,
  which: 'demand' | 'supply',
): readonly RoundPoint[] {
  return rounds
    .filter((round) => round.status === 'closed')
    .map((round) => ({ x: round.number, y: rowOf(round, product)?.result?.[which] ?? null }));
}

/** A product's supply as a part of its demand in a closed round. */
export type SupplyShare = { readonly product: string; readonly share: number };

/** The products with the widest gaps, widest first, among those somebody wants. */
export function supplyShares({ products }: RoundRecord, most: number): readonly SupplyShare[] {
  return products
    .flatMap(({ product, result }) => (isWanted(result) ? [{ product, result }] : []))
    .sort((left, right) => right.result.imbalance - left.result.imbalance)
    .slice(0, most)
    .map(({ product, result }) => ({ product, share: result.supply / result.demand }));
}

function isWanted(result: ProductResult | null): result is ProductResult {
  return result !== null && result.demand > 0;
}
