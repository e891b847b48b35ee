import { type LineValues, quantityOf, quantityText, ratioText } from './line-values.ts';
import {
  type ForecastShows,
  type ForeseenAt,
  forecastShows,
  foreseenAt,
  type PriceForecast,
} from './price-forecast.ts';
import type { ForecastFields } from './published-lines.ts';

/** A forecast as it is published, with what follows from it. */
export function forecastFields(
  forecast: PriceForecast,
  { tolerance, values: { moneyText } }: { readonly tolerance: number; readonly values: LineValues },
): ForecastFields {
  const { price, answers, strength, trials } = forecast;
  const { foreseen, shows } = workedOut(forecast, tolerance);
  return {
    price: moneyText(price),
    answers: answers.map((answer) => ({ price: moneyText(answer.price), rest: signedText(answer.rest) })),
    strength: strengthText(strength),
    trials: trials.map((trial, place) => ({
      price: moneyText(trial.price),
      declaredLow: quantityText(trial.declaredLow),
      declaredHigh: quantityText(trial.declaredHigh),
      rest: signedText(foreseen[place]?.rest ?? 0),
      supplyLow: quantityText(trial.supplyLow),
      supplyHigh: quantityText(trial.supplyHigh),
      lots: trial.lots.map(quantityText),
      gap: gapText(foreseen[place]?.gap ?? 0),
    })),
    shows,
  };
}

/** A published forecast as it is worked with. What is read was checked by the reader. */
export function forecastOf(
  { price, answers, strength, trials }: ForecastFields,
  { moneyOf }: LineValues,
): PriceForecast {
  return {
    price: moneyOf(price),
    answers: answers.map((answer) => ({ price: moneyOf(answer.price), rest: signedOf(answer.rest) })),
    strength: Number(strength),
    trials: trials.map((trial) => ({
      price: moneyOf(trial.price),
      declaredLow: quantityOf(trial.declaredLow),
      declaredHigh: quantityOf(trial.declaredHigh),
      supplyLow: quantityOf(trial.supplyLow),
      supplyHigh: quantityOf(trial.supplyHigh),
      lots: trial.lots.map(quantityOf),
    })),
  };
}

type WorkedOut = { readonly foreseen: readonly (ForeseenAt | null)[]; readonly shows: ForecastShows };

/** Every trial of a forecast, and what they show of its price. */
function workedOut(forecast: PriceForecast, tolerance: number): WorkedOut {
  const foreseen = forecast.trials.map((trial) => foreseenAt(forecast, trial));
  const known = foreseen.filter((each) => each !== null);
  return { foreseen, shows: forecastShows(known, forecast.price, tolerance) };
}

function signedText(thousandths: number): string {
  return `${thousandths < 0 ? '-' : ''}${quantityText(Math.abs(thousandths))}`;
}

function signedOf(text: string): number {
  return text.startsWith('-') ? -quantityOf(text.slice(1)) : quantityOf(text);
}

function gapText(gap: number): string {
  const text = ratioText(Math.abs(gap));
  return gap < 0 && Number(text) > 0 ? `-${text}` : text;
}

/** Up to six decimals, in one spelling. */
function strengthText(strength: number): string {
  return String(Number(strength.toFixed(6)));
}
