import { type DemandAtPrices, demandAtPrices } from '../../demand/demand-at-prices.ts';
import { imbalance } from '../../price-rounds/imbalance.ts';
import { achievableSupply } from '../../supply/achievable-supply.ts';
import { supplyAtPrice } from '../../supply/supply-at-price.ts';
import { allDeclaredQuestion } from './declared-question.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { RoundProduct } from './round-record.ts';

/** A product left uncleared, and the prices between which it would clear, all others as they are. */
export type ClearsAlone = { readonly row: RoundProduct; readonly lowest: number; readonly highest: number };

/**
 * The product that keeps another from its clearing price: at either end of the prices at which that one would clear it is
 * further off, and on the same side, than that one is now, while it clears today (households swap between the two).
 * Of several the one furthest off; null when there is none. Product codes.
 */
export function tiedWith(
  { row, lowest, highest }: ClearsAlone,
  products: readonly RoundProduct[],
  inputs: RoundInputs,
): string | null {
  const gap = Math.max(inputs.assembly.settings.rule.tolerance, row.result?.imbalance ?? 0);
  const question = allDeclaredQuestion({ products }, inputs);
  const ordinals = new Map(inputs.assembly.products.map(({ code, ordinal }) => [code, ordinal]));
  const ends = [lowest, highest].map((price) => {
    const prices = Float64Array.from(question.prices);
    prices[ordinals.get(row.product) ?? -1] = price;
    return demandAtPrices({ ...question, prices });
  });
  let worst: { readonly product: string; readonly off: number } | null = null;
  for (const other of products) {
    if (other.product === row.product || other.result?.standing !== 'cleared') continue;
    const [low = 0, high = 0] = ends.map((demand) =>
      excessOf(other, ordinals.get(other.product) ?? -1, { demand, inputs }),
    );
    const off = low * high > 0 ? Math.min(Math.abs(low), Math.abs(high)) : 0;
    if (off > gap && off > (worst?.off ?? 0)) worst = { product: other.product, off };
  }
  return worst?.product ?? null;
}

type Asked = { readonly demand: DemandAtPrices; readonly inputs: RoundInputs };

/** Signed imbalance of a product at its announced price; as it was where nobody asks for more or less of it. */
function excessOf({ product, price, result }: RoundProduct, ordinal: number, { demand, inputs }: Asked): number {
  const [low, high] = [demand.low[ordinal], demand.high[ordinal]];
  if (result === null || low === undefined || high === undefined) return 0;
  if (low === result.demandLow && high === result.demandHigh) return 0;
  const settled = achievableSupply(supplyAtPrice(inputs.offersByProduct.get(product) ?? [], price), { low, high });
  return Math.sign(settled.demand - settled.supply) * imbalance(settled.demand, settled.supply);
}
