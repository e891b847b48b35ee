import { marketPriceAge } from './market-price-age.ts';

/** The oldest a market price may be before screens mark it. */
const freshMonths = 12;

/** Whether an observation is more than 12 whole months old on a day (both ISO dates). It is still shown, marked. */
export function isStale(observedOn: string, today: string): boolean {
  return marketPriceAge(observedOn, today) > freshMonths;
}
