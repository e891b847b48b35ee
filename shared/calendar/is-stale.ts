import { monthsBetween } from './months-between.ts';

/** After how many whole months an observed price is called stale. */
export const staleAfterMonths = 12;

/** Whether something observed on one ISO date is more than twelve months old on another: not on the anniversary itself. */
export function isStale(observed: string, on: string): boolean {
  const months = monthsBetween(observed, on);
  return months > staleAfterMonths || (months === staleAfterMonths && observed.slice(8) !== on.slice(8));
}
