import type { NeighbourDemand } from './board-settings.ts';

export type NeighbourFault =
  | { readonly field: 'coop'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'perWeek'; readonly code: 'not-above-zero' };

/** Names are parts of row keys, which the journal limits. */
export const longestCoopName = 100;

/** Everything that is wrong with a neighbour's demand; empty when it can be kept. */
export function checkNeighbourDemand({ coop, perWeek }: NeighbourDemand): readonly NeighbourFault[] {
  const faults: NeighbourFault[] = [];
  if (coop.trim() === '') faults.push({ field: 'coop', code: 'missing' });
  if (coop.length > longestCoopName) faults.push({ field: 'coop', code: 'too-long' });
  if (perWeek <= 0) faults.push({ field: 'perWeek', code: 'not-above-zero' });
  return faults;
}
