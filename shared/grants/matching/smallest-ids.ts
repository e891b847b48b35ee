import { withFixed, withRow, withWorths } from './change-program.ts';
import type { Search } from './solve-model.ts';

type Passes =
  | { readonly kind: 'passed'; readonly search: Search; readonly finished: boolean }
  | { readonly kind: 'stopped' };

/** Requests decided at once: with powers of two as worths, an earlier one outweighs all later ones together. */
const atOnce = 16;

/**
 * Among sets of requests that are equal in all else, the one with the smallest ids: the earliest request that can be in
 * it is in it, then the next. Most often there is no other set, which one search settles.
 */
export async function smallestIds(search: Search): Promise<Passes> {
  const { funded } = search.layout;
  const isIn = (at: number) => (search.best.columns[at] ?? 0) > 0.5;
  const members = funded.filter(isIn);
  const other = withRow(withWorths(search.program, new Map()), {
    at: members,
    by: members.map(() => 1),
    least: null,
    most: members.length - 1,
  });
  const rival = await search.solve(other, null);
  if (rival.kind === 'stopped') return rival;
  if (rival.kind === 'impossible') return { kind: 'passed', search, finished: true };
  if (rival.kind === 'out-of-time') return { kind: 'passed', search, finished: false };
  return earliestFirst(search);
}

async function earliestFirst(given: Search): Promise<Passes> {
  const { funded } = given.layout;
  let search = given;
  for (let from = 0; from < funded.length; from += atOnce) {
    const some = funded.slice(from, from + atOnce);
    const worths = new Map(some.map((at, place) => [at, 2 ** (atOnce - 1 - place)]));
    const better = await search.solve(withWorths(search.program, worths), search.best.columns);
    if (better.kind === 'stopped') return better;
    if (better.kind !== 'solved' || !better.proved) return { kind: 'passed', search, finished: false };
    const settled = new Map(some.map((at) => [at, Math.round(better.columns[at] ?? 0)]));
    search = { ...search, best: better, program: withFixed(search.program, settled) };
  }
  return { kind: 'passed', search, finished: true };
}
