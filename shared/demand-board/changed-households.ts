import { markLength } from './pack-marks.ts';

/**
 * How many households must at least have joined, left or changed their lines between two packed lists of contributors.
 * A household that changed its lines is gone under its old mark and there under a new one: it counts once.
 */
export function changedHouseholds(before: string, after: string): number {
  const [old, now] = [counts(before), counts(after)];
  return Math.max(surplus(old, now), surplus(now, old));
}

function counts(packed: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < packed.length; at += markLength) {
    const mark = packed.slice(at, at + markLength);
    found.set(mark, (found.get(mark) ?? 0) + 1);
  }
  return found;
}

function surplus(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [mark, count] of left) sum += Math.max(0, count - (right.get(mark) ?? 0));
  return sum;
}
