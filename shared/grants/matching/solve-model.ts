import { wholeValues, withFixed, withRow, withWorths } from './change-program.ts';
import type { LinearProgram, ProgramAnswer, Solve } from './linear-program.ts';
import type { MatchModel, ProgramLayout } from './match-model.ts';
import { programOf } from './program-of.ts';
import { type ModelScale, scaleModel } from './scale-model.ts';
import { smallestIds } from './smallest-ids.ts';

export type MatchLimits = {
  /** For all passes together. */
  readonly seconds: number;
  readonly gap: number;
  /** Milliseconds by any clock that only goes forward. */
  readonly clock: () => number;
};

/** By request, in the model's units; what rounding still has to make exact. */
export type ModelAnswer = {
  readonly kind: 'solved';
  readonly funded: readonly boolean[];
  readonly grants: readonly number[];
  readonly units: readonly (readonly number[])[];
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  readonly unique: boolean;
  /** By fund: value that one more of its money would bring with the same requests funded. */
  readonly fundPrices: readonly number[];
};

type NotSolved = Exclude<ProgramAnswer, { readonly kind: 'solved' }>;
type Solved = Extract<ProgramAnswer, { readonly kind: 'solved' }>;

/** What a later pass may lose of the value found, relative; far below a minor unit. */
const valueSlack = 1e-9;

/** A pass of the search: a program and the best answer known to it. */
export type Search = {
  readonly program: LinearProgram;
  readonly layout: ProgramLayout;
  readonly best: Solved;
  readonly solve: (program: LinearProgram, start: readonly number[] | null) => Promise<ProgramAnswer>;
};

/**
 * The most value, then among equals the least money, then the fewest grants, then the smallest ids: each pass keeps what
 * the one before has found. When time runs out the last finished pass stands, and the answer says that it may have equals.
 */
export async function solveModel(
  given: MatchModel,
  solver: Solve,
  { seconds, gap, clock }: MatchLimits,
): Promise<ModelAnswer | NotSolved> {
  const { model, scale } = scaleModel(given);
  const { program, layout } = programOf(model);
  const end = clock() + seconds * 1000;
  const solve: Search['solve'] = async (asked, start) => {
    const left = (end - clock()) / 1000;
    return left <= 0 ? { kind: 'out-of-time' } : await solver(asked, { seconds: left, gap, start });
  };
  const first = await solve(program, null);
  if (first.kind !== 'solved') return first;
  const passes = await laterPasses({ program, layout, best: first, solve });
  if (passes.kind === 'stopped') return passes;
  // The last steps take no search; they are made however late it is.
  const polish: Search['solve'] = (asked) => solver(asked, { seconds: 60, gap, start: null });
  const last = await leastMoneyOf({ ...passes.search, program, solve: polish });
  if (last.kind !== 'solved') return last;
  return answerOf(given, { layout, scale, first, last, unique: first.proved && passes.finished });
}

type Passes =
  | { readonly kind: 'passed'; readonly search: Search; readonly finished: boolean }
  | { readonly kind: 'stopped' };

const worthOf = (program: LinearProgram): ReadonlyMap<number, number> =>
  new Map(program.columns.map(({ worth }, at) => [at, worth]));

async function laterPasses(first: Search): Promise<Passes> {
  const keepValue = keeping(first.program, worthOf(first.program), first.best.columns);
  const { funded, grants } = first.layout;
  const spend = new Map(grants.map((at) => [at, -1]));
  const count = new Map(funded.map((at) => [at, -1]));
  let search: Search = { ...first, program: keepValue };
  for (const worths of [spend, count]) {
    const better = await search.solve(withWorths(search.program, worths), search.best.columns);
    if (better.kind === 'stopped') return better;
    if (better.kind !== 'solved' || !better.proved) return { kind: 'passed', search: first, finished: false };
    search = { ...search, best: better, program: keeping(search.program, worths, better.columns) };
  }
  return smallestIds(search);
}

/** The program with one more row: at least what `columns` reach by these worths, but for the slack. */
function keeping(
  program: LinearProgram,
  worths: ReadonlyMap<number, number>,
  columns: readonly number[],
): LinearProgram {
  const terms = [...worths].filter(([, worth]) => worth !== 0);
  const reached = terms.reduce((sum, [at, worth]) => sum + worth * (columns[at] ?? 0), 0);
  const least = reached - Math.abs(reached) * valueSlack - valueSlack;
  return withRow(program, { at: terms.map(([at]) => at), by: terms.map(([, by]) => by), least, most: null });
}

/** With the same requests funded: the most value exactly, its prices, then the least money for it. */
async function leastMoneyOf(search: Search): Promise<ProgramAnswer> {
  const { program, layout, best, solve } = search;
  const fixed = withFixed(program, wholeValues(program, best.columns));
  const most = await solve(fixed, null);
  if (most.kind !== 'solved') return most;
  const kept = keeping(fixed, worthOf(program), most.columns);
  // Small and uneven preferences for early requests make one corner the best, so that equal producers do not swap.
  const spend = layout.grants.map((at, position): [number, number] => [at, -1 - 1e-4 * unevenly(position)]);
  const cheap = await solve(withWorths(kept, new Map(spend)), null);
  return cheap.kind === 'solved' ? { ...cheap, value: most.value, rowPrices: most.rowPrices } : most;
}

/** Rises with the position, by steps that are no simple fractions of each other. */
const unevenly = (position: number): number => Math.sqrt(position + 2) / 100;

type Ending = {
  readonly layout: ProgramLayout;
  readonly scale: ModelScale;
  readonly first: Solved;
  readonly last: Solved;
  readonly unique: boolean;
};

function answerOf({ goods, requests }: MatchModel, { layout, scale, first, last, unique }: Ending): ModelAnswer {
  const at = (column: number | undefined): number => last.columns[column ?? -1] ?? 0;
  const units = requests.map(({ items }, position) =>
    items.map(({ k }, index) => at(layout.units[position]?.[index]) / (scale.goods[k] ?? 1)),
  );
  const value = requests.reduce(
    (sum, { items }, position) =>
      items.reduce((own, { k }, index) => own + (goods[k]?.price ?? 0) * (units[position]?.[index] ?? 0), sum),
    0,
  );
  return {
    kind: 'solved',
    funded: layout.funded.map((column) => at(column) > 0.5),
    grants: layout.grants.map((column) => at(column) / scale.money),
    units,
    value,
    bound: Math.max(value, first.bound / scale.worth),
    proved: first.proved,
    unique,
    fundPrices: layout.fundRows.map((row) => ((last.rowPrices?.[row] ?? 0) * scale.money) / scale.worth),
  };
}
