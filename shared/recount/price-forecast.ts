import type { RestAnswer } from '../price-rounds/declared/rest.ts';
import { restAt } from '../price-rounds/declared/rest.ts';
import { imbalance } from '../price-rounds/imbalance.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { settleRanges } from './settle-ranges.ts';

/** Sums foreseen at one price, per week in thousandths. */
export type ForecastTrial = {
  /** Minor units. */
  readonly price: number;
  readonly declaredLow: Quantity;
  readonly declaredHigh: Quantity;
  readonly supplyLow: Quantity;
  readonly supplyHigh: Quantity;
  readonly lots: readonly Quantity[];
};

/** What a price by the rule `declared` rests on, in sums: see README.md, "Forecasts". */
export type PriceForecast = {
  /** The price found. */
  readonly price: number;
  /** What was asked for beyond what was declared, at the prices tried, in whole thousandths; see rest.ts. */
  readonly answers: readonly Pick<RestAnswer, 'price' | 'rest'>[];
  /** How strongly that answers prices, to a millionth. */
  readonly strength: number;
  /** Prices rising; the price found is one of them. */
  readonly trials: readonly ForecastTrial[];
};

/** What a forecast comes to at one price. `gap` is signed: above 0 when more is asked for than offered. */
export type ForeseenAt = { readonly price: number; readonly rest: number; readonly gap: number };

/** Works out the rest and the gap at one trial price again from the published sums; null where the lots cannot be. */
export function foreseenAt(
  forecast: Pick<PriceForecast, 'answers' | 'strength'>,
  trial: ForecastTrial,
): ForeseenAt | null {
  const { price, declaredLow, declaredHigh, supplyLow, supplyHigh, lots } = trial;
  const answers = forecast.answers.map((answer) => ({ ...answer, excess: 0 }));
  const rest = Math.round(restAt({ answers, strength: forecast.strength }, price));
  const asked = (declared: number) => quantity(Math.max(0, declared + rest));
  const settled = settleRanges({
    demandLow: asked(declaredLow),
    demandHigh: asked(declaredHigh),
    supplyLow,
    supplyHigh,
    lots,
  });
  if (settled === null) return null;
  const { demand, supply } = settled;
  return { price, rest, gap: Math.sign(demand - supply) * imbalance(demand, supply) };
}

/**
 * What a forecast shows of its price. to-the-cent: one minor unit less and more are further from clearing. within: it is
 * foreseen to clear, and its neighbours cannot be shown or would as well. best: it is not foreseen to clear; neither
 * of the prices beside it is nearer. unshown: none of these, so that it has to be taken as announced.
 */
export type ForecastShows = 'to-the-cent' | 'within' | 'best' | 'unshown';

export function forecastShows(foreseen: readonly ForeseenAt[], price: number, tolerance: number): ForecastShows {
  const own = foreseen.find((trial) => trial.price === price);
  if (own === undefined) return 'unshown';
  const others = foreseen.filter((trial) => trial.price !== price);
  const isNearest = others.every(({ gap }) => Math.abs(gap) >= Math.abs(own.gap));
  const isPinned =
    others.length === 2 &&
    others.every((trial) => {
      return Math.abs(trial.price - price) === 1 && Math.abs(trial.gap) > Math.abs(own.gap);
    });
  if (Math.abs(own.gap) <= tolerance) return isPinned ? 'to-the-cent' : 'within';
  return isNearest && others.length > 0 ? 'best' : 'unshown';
}
