import { keeping, withFixed, withRow, withWorths, worthsOf } from './change-program.ts';
import type { ProgramRow } from './linear-program.ts';
import type { Passes, Search } from './model-search.ts';

/** What a later pass may lose of the value found, relative: far below a minor unit. */
const valueSlack = 1e-9;

/** All money together weighs this share of the value: too little to change it, enough for the solver to see. */
const moneyWeight = 1e-5;

/** Requests decided at once: with powers of two as worths, an earlier one outweighs all later ones together. */
const atOnce = 16;

/**
 * After the most value: the least money for it; then, if another set of requests does as well, the fewest grants and the
 * smallest ids. Money is weighed against value in one search rather than the value being held by a row, which solvers
 * find much harder; when that search keeps the value, its answer is the one asked for.
 */
export async function laterPasses(first: Search): Promise<Passes> {
  const { program, layout, best } = first;
  const spent = layout.grants.reduce((sum, at) => sum + (best.columns[at] ?? 0), 0);
  if (best.value <= 0 || spent <= 0) return { kind: 'passed', search: first, finished: best.proved };
  const worths = new Map(worthsOf(program));
  for (const at of layout.grants) worths.set(at, (-moneyWeight * best.value) / spent);
  const cheap = await first.solve(withWorths(program, worths), best.columns);
  if (cheap.kind === 'stopped') return cheap;
  const isLater =
    cheap.kind === 'solved' && cheap.proved && valueReached(first, cheap.columns) >= best.value * (1 - valueSlack);
  if (!isLater) return { kind: 'passed', search: first, finished: false };
  return amongEquals({ ...first, program: withWorths(program, worths), best: cheap });
}

const valueReached = ({ program }: Search, columns: readonly number[]): number =>
  program.columns.reduce((sum, { worth }, at) => sum + worth * (columns[at] ?? 0), 0);

async function amongEquals(search: Search): Promise<Passes> {
  const { best, layout, program, solve } = search;
  const least = best.value * (1 - valueSlack);
  const rival = await solve(withRow(program, otherSet(search)), null);
  if (rival.kind === 'stopped') return rival;
  const isAlone = rival.kind === 'impossible' || (rival.kind === 'solved' && rival.proved && rival.bound < least);
  if (isAlone) return { kind: 'passed', search, finished: true };
  if (rival.kind !== 'solved' || rival.value < least) return { kind: 'passed', search, finished: false };
  const count = new Map(layout.funded.map((at) => [at, -1]));
  const kept = keeping({ program, worths: worthsOf(program), columns: best.columns, slack: valueSlack });
  const fewest = await solve(withWorths(kept, count), best.columns);
  if (fewest.kind === 'stopped') return fewest;
  if (fewest.kind !== 'solved' || !fewest.proved) return { kind: 'passed', search, finished: false };
  const asFew = keeping({ program: kept, worths: count, columns: fewest.columns, slack: valueSlack });
  return earliestFirst({ ...search, program: asFew, best: fewest });
}

/** Any set of requests but this one. */
function otherSet({ program, best }: Search): ProgramRow {
  const at = program.columns.flatMap(({ whole }, column) => (whole ? [column] : []));
  const isIn = at.map((column) => (best.columns[column] ?? 0) > 0.5);
  const members = isIn.filter((one) => one).length;
  return { at, by: isIn.map((one) => (one ? -1 : 1)), least: 1 - members, most: null };
}

/** The earliest request that can be in is in, then the next. */
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
