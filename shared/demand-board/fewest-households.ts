import type { BoardSettings } from './board-settings.ts';

/** No assembly may publish a figure with fewer households behind it: the floor of the rule, in code. */
export const leastHouseholds = 5;

/** Fewest households that must stand behind a published figure, whatever a row that came in from elsewhere says. */
export function fewestHouseholds({ fewestHouseholds: chosen }: BoardSettings): number {
  return Math.max(leastHouseholds, chosen);
}
