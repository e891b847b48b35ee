import type { ForecastFields } from './published-lines.ts';

/** Fields of a line with their amounts, for the check of their spelling. */
type Amounts = readonly (readonly [field: string, text: string])[];

const place = 'ruled.forecast';

/** All money of a published forecast. */
export function forecastMoney(forecast: ForecastFields | null): Amounts {
  if (forecast === null) return [];
  const { price, answers, trials } = forecast;
  return [
    [`${place}.price`, price],
    ...answers.map((answer) => [`${place}.answers`, answer.price] as const),
    ...trials.map((trial) => [`${place}.trials`, trial.price] as const),
  ];
}

/** All quantities of a published forecast, without their signs. */
export function forecastQuantities(forecast: ForecastFields | null): Amounts {
  if (forecast === null) return [];
  const unsigned = (text: string) => text.replace(/^-/, '');
  const answers = forecast.answers.map(({ rest }) => unsigned(rest));
  const trials = forecast.trials.flatMap(({ declaredLow, declaredHigh, rest, supplyLow, supplyHigh, lots }) => {
    return [declaredLow, declaredHigh, unsigned(rest), supplyLow, supplyHigh, ...lots];
  });
  return [
    ...answers.map((text) => [`${place}.answers`, text] as const),
    ...trials.map((text) => [`${place}.trials`, text] as const),
  ];
}
