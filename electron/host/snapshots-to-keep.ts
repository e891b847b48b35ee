/** A snapshot by its name, the last entry in it, and when it was taken (ISO instant). */
export type Kept = { readonly name: string; readonly seq: number; readonly at: string };

const dayOf = (at: string): string => at.slice(0, 10);
/** Weeks since 1970, each from Monday: 1970-01-01 was a Thursday. */
const weekOf = (at: string): number => Math.floor((Date.parse(dayOf(at)) / 86_400_000 + 3) / 7);

const ofNewestDay = 3;
const days = 10;
const weeks = 52;

/** By the last entry, then by time: entries only ever grow, while a clock can be set back. */
export function newestFirst(a: Omit<Kept, 'name'>, b: Omit<Kept, 'name'>): number {
  return b.seq - a.seq || (a.at < b.at ? 1 : -1);
}

/**
 * Which snapshots stay: three of the newest day, the newest of each earlier day up to ten days, and the newest of each
 * week for a year. The newest one always stays. Names in any order in, a set of names out.
 */
export function snapshotsToKeep(all: readonly Kept[]): ReadonlySet<string> {
  const sorted = [...all].sort(newestFirst);
  const latest = sorted[0];
  if (latest === undefined) return new Set();
  const sameDay = sorted.filter(({ at }) => dayOf(at) === dayOf(latest.at)).slice(0, ofNewestDay);
  const daily = firstOfEach(sorted, ({ at }) => dayOf(at)).slice(0, days + 1);
  const weekly = firstOfEach(sorted, ({ at }) => String(weekOf(at))).slice(0, weeks);
  return new Set([...sameDay, ...daily, ...weekly].map(({ name }) => name));
}

function firstOfEach(sorted: readonly Kept[], groupOf: (kept: Kept) => string): readonly Kept[] {
  const first = new Map<string, Kept>();
  for (const kept of sorted) if (!first.has(groupOf(kept))) first.set(groupOf(kept), kept);
  return [...first.values()];
}
