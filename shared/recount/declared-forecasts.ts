import { type DeclaredPrices, declaredPrices, type FoundPrice } from '../assembly/rounds/declared-prices.ts';
import type { RoundInputs } from '../assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { type DemandSchedule, demandOn } from '../demand/demand-schedule.ts';
import { someSchedules } from '../demand/demand-schedules.ts';
import { keptFigure } from '../price-rounds/kept-figure.ts';
import { money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { supplyAtPrice } from '../supply/supply-at-price.ts';
import { productHouseholds, trialPrices } from './enough-households.ts';
import type { ForecastTrial, PriceForecast } from './price-forecast.ts';

/**
 * What the prices after a closed round rest on, by product code, in sums; null where too few households stand behind
 * a sum for it to be published.
 */
export function declaredForecasts(round: RoundRecord, inputs: RoundInputs): ReadonlyMap<string, PriceForecast | null> {
  const { found, question }: DeclaredPrices = declaredPrices(round, inputs, { onStep: () => {} });
  const schedules = someSchedules(
    question,
    found.map(({ good }) => good.ordinal),
  );
  const declared = productHouseholds(question.columns);
  const all = inputs.declared === undefined ? declared : productHouseholds(inputs.columns);
  return new Map(
    found.map((each) => {
      const { ordinal } = each.good;
      const of = (counts: Uint32Array) => counts[ordinal] ?? 0;
      const crowd = {
        declared: of(declared.naming),
        others: of(all.naming) - of(declared.naming),
        mostLines: of(declared.mostLines),
        budgets: of(declared.budgets),
      };
      const schedule = schedules.get(ordinal);
      const prices = schedule === undefined ? null : trialPrices(schedule, each.solved.price, crowd);
      if (schedule === undefined || prices === null) return [each.row.product, null];
      return [each.row.product, forecastOf(each, schedule, prices)];
    }),
  );
}

function forecastOf({ solved, good }: FoundPrice, schedule: DemandSchedule, prices: readonly number[]): PriceForecast {
  const { answers, strength } = good.rest;
  return {
    price: solved.price,
    answers: answers.map(({ price, rest }) => ({ price, rest: Math.round(rest) })),
    strength: keptFigure(strength),
    trials: prices.map((price): ForecastTrial => {
      const { low, high } = demandOn(schedule, price);
      const supply = supplyAtPrice(good.offers, money(price));
      return {
        price,
        declaredLow: whole(low),
        declaredHigh: whole(high),
        supplyLow: supply.low,
        supplyHigh: supply.high,
        lots: supply.parts.filter(({ kind }) => kind === 'at-lot').map(({ quantityPerWeek }) => quantityPerWeek),
      };
    }),
  };
}

function whole(thousandths: number): Quantity {
  return quantity(Math.round(thousandths));
}
