import type { Product } from '../../../shared/catalogue/product.ts';
import { keepSeries, publishedCurrency, sourceOf } from '../../../shared/market-prices/keep-series.ts';
import type { MarketSeries } from '../../../shared/market-prices/market-series.ts';
import { type MarketChoice, proposeMatches } from '../../../shared/market-prices/propose-matches.ts';
import type { SeriesEntry } from '../../data/commands/series-commands.ts';
import { minorDigits } from '../../i18n/formats.ts';
import type { Catalogue } from './use-catalogue.ts';

/** A series that could stand beside a product. */
export type Proposal = {
  readonly key: string;
  readonly product: Product;
  readonly choice: MarketChoice;
  /** The best of the product's proposals that converts to its plan unit. */
  readonly isBest: boolean;
};

/** More than three series for one product are noise: the rest of the list fits less and less. */
const mostChoices = 3;

export function marketProposals(
  series: readonly MarketSeries[],
  { products, currency, on }: Pick<Catalogue, 'products' | 'currency' | 'on'>,
): readonly Proposal[] {
  const matches = proposeMatches({ products, series, on, digits: minorDigits(currency) });
  return matches.flatMap(({ choices }, at) => {
    const product = products[at];
    if (product === undefined) return [];
    const best = choices.find(({ price }) => price !== null);
    return choices
      .slice(0, mostChoices)
      .map((choice) => ({ key: keyOf(product, choice), product, choice, isBest: choice === best }));
  });
}

function keyOf(product: Product, { series }: MarketChoice): string {
  return `${product.code}/${sourceOf(series)}`;
}

/** Whether the product's market price becomes this figure: the best one, unless a newer one stands there already. */
export function isUsable({ product, choice, isBest }: Proposal, currency: string): boolean {
  const standing = product.marketPrice?.date ?? '';
  return isBest && currency === publishedCurrency && choice.price !== null && choice.observation.date >= standing;
}

/** What is saved: the chosen series whole, and with `use` the market prices from the best of them. */
export function seriesEntry(chosen: readonly Proposal[], use: readonly Proposal[]): SeriesEntry {
  return {
    series: chosen.map(({ product, choice }) => keepSeries(product.code, choice.series)),
    use: use.map(({ product, choice }) => ({
      ...{ product: product.code, source: sourceOf(choice.series), date: choice.observation.date },
    })),
  };
}
