import { isStale } from '../catalogue/is-stale.ts';
import type { Product } from '../catalogue/product.ts';
import type { Money } from '../quantities/money.ts';
import { convertUnit, type UnitConversion } from './convert-unit.ts';
import { convertedPrice } from './converted-price.ts';
import type { MarketObservation, MarketSeries } from './market-series.ts';
import { scoreMatch } from './score-match.ts';

/** A series proposed for a product, with its latest observation. */
export type MarketChoice = {
  readonly series: MarketSeries;
  readonly observation: MarketObservation;
  readonly conversion: UnitConversion;
  /** Per plan unit, half a minor unit up; null when the units do not convert. */
  readonly price: Money | null;
  /** The observation is more than 12 months old. */
  readonly stale: boolean;
  readonly score: number;
};

/** `choices` best first, at most five, empty when nothing fits. */
export type MarketMatch = { readonly product: string; readonly choices: readonly MarketChoice[] };

export type MatchCase = {
  readonly products: readonly Pick<Product, 'code' | 'name' | 'unit'>[];
  readonly series: readonly MarketSeries[];
  /** ISO date from which the age of an observation is counted. */
  readonly on: string;
  /** Decimals of the currency's minor unit. */
  readonly digits: number;
};

const mostChoices = 5;

/**
 * Proposes, for every product, the market series that fit its name and unit; a person picks one. Ties go to the newer
 * observation, then to the smaller series id.
 */
export function proposeMatches({ products, series, on, digits }: MatchCase): readonly MarketMatch[] {
  return products.map((product) => {
    const choices = series.flatMap((one) => choiceOf(product, one, { on, digits }) ?? []);
    return { product: product.code, choices: choices.sort(better).slice(0, mostChoices) };
  });
}

function choiceOf(
  product: MatchCase['products'][number],
  series: MarketSeries,
  { on, digits }: { readonly on: string; readonly digits: number },
): MarketChoice | null {
  const observation = series.observations.at(-1);
  const conversion = convertUnit(product, series.unit);
  const score = scoreMatch(product, series, conversion);
  if (observation === undefined || score === null || score <= 0) return null;
  const price =
    conversion.kind === 'exact' ? convertedPrice(observation.priceTenThousandths, conversion, digits) : null;
  return { series, observation, conversion, price, stale: isStale(observation.date, on), score };
}

function better(a: MarketChoice, b: MarketChoice): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.observation.date !== b.observation.date) return a.observation.date < b.observation.date ? 1 : -1;
  return a.series.id < b.series.id ? -1 : 1;
}
