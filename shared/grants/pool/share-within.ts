import { shareOut } from '../../quantities/share-out.ts';

/** One part of a sum: by which weight it takes part, and the most it can take. Whole numbers, not negative. */
export type CappedPart = { readonly weight: number; readonly most: number };

/**
 * Shares a whole number out by weights, nobody above the most it can take: what is too much for some goes to the others
 * by their weights, and when no weight is left by the room that is left. Exact. Throws when all together cannot take it.
 */
export function shareWithin(total: number, parts: readonly CappedPart[]): readonly number[] {
  const room = parts.reduce((sum, { most }) => sum + most, 0);
  if (total > room) throw new RangeError(`${total} is more than all parts together can take (${room})`);
  let given = parts.map(() => 0);
  for (let left = total; left > 0; ) {
    const rooms = parts.map(({ most }, at) => most - (given[at] ?? 0));
    const weights = parts.map(({ weight }, at) => ((rooms[at] ?? 0) > 0 ? weight : 0));
    const hasWeight = weights.some((weight) => weight > 0);
    const { shares } = shareOut(left, hasWeight ? weights : rooms);
    const taken = shares.map((share, at) => Math.min(share, rooms[at] ?? 0));
    given = given.map((amount, at) => amount + (taken[at] ?? 0));
    left -= taken.reduce((sum, amount) => sum + amount, 0);
  }
  return given;
}
