/** A snapshot by its name and when it was taken (ISO instant). */
export type Kept = { readonly name: string; readonly at: string };

const dayOf = (at: string): string => at.slice(0, 10);
const weekOf = (at: string): number => Math.floor((Date.parse(dayOf(at)) / 86_400_000 + 3) / 7);

const today = 3;
const days = 10;
const weeks = 52;

/**
 * Which snapshots stay: the three newest of the newest day, the newest of each earlier day up to ten days, and the
 * newest of each week for a year. The newest one always stays. Names in any order in, a set of names out.
 */
export function snapshotsToKeep(all: readonly Kept[]): ReadonlySet<string> {
  const newestFirst = [...all].sort((a, b) => (a.at < b.at ? 1 : -1));
  const latest = newestFirst[0];
  if (latest === undefined) return new Set();
  const ofToday = newestFirst.filter(({ at }) => dayOf(at) === dayOf(latest.at)).slice(0, today);
  const ofDays = firstOfEach(newestFirst, ({ at }) => dayOf(at)).slice(0, days);
  const ofWeeks = firstOfEach(newestFirst, ({ at }) => String(weekOf(at))).slice(0, weeks);
  return new Set([...ofToday, ...ofDays, ...ofWeeks].map(({ name }) => name));
}

function firstOfEach(newestFirst: readonly Kept[], groupOf: (kept: Kept) => string): readonly Kept[] {
  const seen = new Map<string, Kept>();
  for (const kept of newestFirst) if (!seen.has(groupOf(kept))) seen.set(groupOf(kept), kept);
  return [...seen.values()];
}
