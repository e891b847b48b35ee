import type { ProjectTotals } from './electorate.ts';

/** Marks every project that can no longer be funded because it, or one it excludes, is among the winners. */
export function closedBy({ exclusive, cost }: ProjectTotals, winners: readonly number[]): Uint8Array {
  const taken = new Set(winners.map((winner) => exclusive[winner] ?? -1).filter((name) => name >= 0));
  const closed = Uint8Array.from(cost, (_, project) => (taken.has(exclusive[project] ?? -1) ? 1 : 0));
  for (const winner of winners) closed[winner] = 1;
  return closed;
}
