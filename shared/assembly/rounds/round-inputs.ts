import { isOutOfSeason } from '../../catalogue/is-out-of-season.ts';
import { ordinalCount } from '../../catalogue/ordinal-count.ts';
import type { Product } from '../../catalogue/product.ts';
import { allowanceColumn } from '../../demand/allowance-column.ts';
import { type DemandColumns, demandColumns } from '../../demand/demand-columns.ts';
import type { Offer } from '../../supply/offer.ts';
import type { Assembly } from '../assembly.ts';
import { countedInputs } from './counted-inputs.ts';

/** An assembly's inputs made ready for its rounds. Made once; a round that is closed only reads them. */
export type RoundInputs = {
  readonly assembly: Assembly;
  readonly columns: DemandColumns;
  /** Allowances per week in minor units, in the order of the columns' households. */
  readonly allowances: Float64Array;
  /** By product ordinal. */
  readonly openingPrices: Float64Array;
  readonly inSeason: readonly boolean[];
  readonly offersByProduct: ReadonlyMap<string, readonly Offer[]>;
};

/** Unpacks the plans and sorts the offers by product. Throws when a plan or offer names what is not there. */
export function roundInputs(assembly: Assembly): RoundInputs {
  const { products, plans, households, settings } = assembly;
  const written = demandColumns(products, plans);
  const openingPrices = new Float64Array(ordinalCount(products));
  const inSeason = new Array<boolean>(openingPrices.length).fill(false);
  for (const { ordinal, openingPrice, season } of products) {
    openingPrices[ordinal] = openingPrice;
    inSeason[ordinal] = !isOutOfSeason(season, settings.period);
  }
  const allowancesWritten = allowanceColumn(written, households);
  const { columns, allowances } = countedInputs({ columns: written, allowances: allowancesWritten }, assembly);
  return { assembly, columns, allowances, openingPrices, inSeason, offersByProduct: byProduct(assembly.offers) };
}

/** What keeps a product out of the price rule's hands for the whole period; null when nothing does. */
export function heldBecause(
  product: Product,
  { inSeason, offersByProduct }: RoundInputs,
): 'out-of-season' | 'no-supply' | null {
  if (inSeason[product.ordinal] !== true) return 'out-of-season';
  const offered = offersByProduct
    .get(product.code)
    ?.some(({ steps }) => steps.some((step) => step.quantityPerWeek > 0));
  return offered === true ? null : 'no-supply';
}

/** Producers in the order of their names: of equal offers the first is taken, whatever the order of file or table. */
function byProduct(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const sorted = new Map<string, Offer[]>();
  for (const offer of offers) {
    const own = sorted.get(offer.product);
    if (own === undefined) sorted.set(offer.product, [offer]);
    else own.push(offer);
  }
  for (const own of sorted.values()) own.sort((a, b) => (a.producer < b.producer ? -1 : 1));
  return sorted;
}
