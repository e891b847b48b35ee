import type { Product } from '../../catalogue/product.ts';
import { type DemandAtPrices, demandAtPrices } from '../../demand/demand-at-prices.ts';
import { imbalance } from '../../price-rounds/imbalance.ts';
import { quantity } from '../../quantities/quantity.ts';
import { achievableSupply, type Settled } from '../../supply/achievable-supply.ts';
import { blockingOffer } from '../../supply/blocking-offer.ts';
import { type SupplyAnswer, supplyAtPrice } from '../../supply/supply-at-price.ts';
import { allDeclaredQuestion } from './declared-question.ts';
import { nameUnclearable } from './name-unclearable.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { ProductResult, RoundProduct, RoundRecord, Standing } from './round-record.ts';

/**
 * Closes an open round: asks all plans and offers at its prices, settles the parts anybody is indifferent about, and
 * says how far each product is from clearing and what blocks it. Throws when the round is closed already (its inputs
 * are frozen; a second count would change the past).
 */
export function closeRound(round: RoundRecord, inputs: RoundInputs): RoundRecord {
  if (round.status === 'closed') throw new RangeError(`Round ${round.number} is closed already`);
  const demand = demandOf(round, inputs);
  const byCode = new Map(inputs.assembly.products.map((product) => [product.code, product]));
  const products = round.products.map((row) => closedRow(row, byCode.get(row.product), { demand, inputs }));
  const named = nameUnclearable(products, inputs);
  return { ...round, status: 'closed', products: named, worst: worstOf(named) };
}

/** What all plans ask for at a round's prices. */
function demandOf(round: RoundRecord, inputs: RoundInputs): DemandAtPrices {
  return demandAtPrices(allDeclaredQuestion(round, inputs));
}

/** Offers of one product, asked and settled against its demand; also for showing who gives what. */
export function settleProduct(
  row: Pick<RoundProduct, 'product' | 'price'>,
  demand: Pick<ProductResult, 'demandLow' | 'demandHigh'>,
  { offersByProduct }: Pick<RoundInputs, 'offersByProduct'>,
): { readonly answer: SupplyAnswer; readonly settled: Settled } {
  const answer = supplyAtPrice(offersByProduct.get(row.product) ?? [], row.price);
  return { answer, settled: achievableSupply(answer, { low: demand.demandLow, high: demand.demandHigh }) };
}

type Asked = { readonly demand: DemandAtPrices; readonly inputs: RoundInputs };

function closedRow(row: RoundProduct, product: Product | undefined, { demand, inputs }: Asked): RoundProduct {
  if (product === undefined) throw new RangeError(`The catalogue has no product ${row.product}`);
  if (inputs.inSeason[product.ordinal] !== true) return row;
  const demandLow = demand.low[product.ordinal] ?? quantity(0);
  const demandHigh = demand.high[product.ordinal] ?? quantity(0);
  const { answer, settled } = settleProduct(row, { demandLow, demandHigh }, inputs);
  const amounts = { demand: settled.demand, supply: settled.supply };
  const measured = { ...amounts, imbalance: imbalance(settled.demand, settled.supply), price: row.price };
  const blockedBy = blockingOffer(answer, settled);
  const standing = blockedBy?.kind === 'no-offer' ? 'no-offer' : standingOf(measured, product, inputs);
  const { imbalance: measure } = measured;
  const ranges = { demandLow, demandHigh, supplyLow: answer.low, supplyHigh: answer.high };
  return { ...row, result: { ...ranges, ...amounts, imbalance: measure, standing, blockedBy } };
}

type Measured = Pick<ProductResult, 'demand' | 'supply' | 'imbalance'> & Pick<RoundProduct, 'price'>;

function standingOf(
  { demand, supply, imbalance: measure, price }: Measured,
  product: Product,
  inputs: RoundInputs,
): Standing {
  if (measure <= inputs.assembly.settings.rule.tolerance) return 'cleared';
  if (demand > supply) return 'short';
  return price <= product.floorPrice ? 'free' : 'over';
}

/**
 * The largest imbalance; of equal ones the first in the catalogue. Free goods, those without offers and those that no
 * price clears do not count.
 */
function worstOf(products: readonly RoundProduct[]): RoundRecord['worst'] {
  let worst: RoundRecord['worst'] = null;
  for (const { product, result } of products) {
    if (result === null || result.standing === 'free' || result.standing === 'no-offer') continue;
    if (result.noPriceClears !== undefined) continue;
    if (worst === null || result.imbalance > worst.imbalance) worst = { product, imbalance: result.imbalance };
  }
  return worst;
}

/** Whether every product that prices can clear is within the tolerance. */
export function isCleared(round: Pick<RoundRecord, 'status' | 'worst'>, tolerance: number): boolean {
  return round.status === 'closed' && (round.worst === null || round.worst.imbalance <= tolerance);
}
