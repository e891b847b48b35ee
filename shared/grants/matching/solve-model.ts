import { keeping, wholeValues, withFixed, withWorths, worthsOf } from './change-program.ts';
import { laterPasses } from './later-passes.ts';
import type { ProgramAnswer, Solve } from './linear-program.ts';
import type { MatchModel, ProgramLayout } from './match-model.ts';
import type { Search, Solved } from './model-search.ts';
import { programOf } from './program-of.ts';
import { type ModelScale, scaleModel } from './scale-model.ts';
import { withinReach } from './within-reach.ts';

export type MatchLimits = {
  /** For the search for the most value. */
  readonly seconds: number;
  /** For showing that no other answer is as good, or choosing among those. */
  readonly uniqueSeconds: number;
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
  /** No other answer has this value for as little money, with as few grants and as small ids. */
  readonly unique: boolean;
  /** By fund: value that one more of its money would bring with the same requests funded. */
  readonly fundPrices: readonly number[];
};

export type NotSolved = Exclude<ProgramAnswer, { readonly kind: 'solved' }>;

/**
 * The most value, then among equals the least money, then the fewest grants, then the smallest ids. When time runs out
 * the last finished pass stands, and the answer says that it may have equals.
 */
export async function solveModel(
  given: MatchModel,
  solver: Solve,
  limits: MatchLimits,
): Promise<ModelAnswer | NotSolved> {
  const { model, scale } = scaleModel(withinReach(given));
  const { program, layout } = programOf(model);
  const first = await within(solver, limits, limits.seconds)(program, null);
  if (first.kind !== 'solved') return first;
  const solve = within(solver, limits, first.proved ? limits.uniqueSeconds : 0);
  const passes = await laterPasses({ program, layout, best: first, solve });
  if (passes.kind === 'stopped') return passes;
  // The last steps take no search; they are made however late it is.
  const last = await leastMoney({ ...passes.search, program, solve: within(solver, limits, 60) });
  return last.kind === 'solved'
    ? answerOf(given, { layout, scale, first, last, unique: first.proved && passes.finished })
    : last;
}

/** A solver that has so many seconds from now on for all it is asked. */
function within(solver: Solve, { gap, clock }: MatchLimits, seconds: number): Search['solve'] {
  const end = clock() + seconds * 1000;
  return async (program, start) => {
    const left = (end - clock()) / 1000;
    return left <= 0 ? { kind: 'out-of-time' } : await solver(program, { seconds: left, gap, start });
  };
}

/** With the same requests funded: the most value exactly, its prices, then the least money for it. */
async function leastMoney({ program, layout, best, solve }: Search): Promise<ProgramAnswer> {
  const fixed = withFixed(program, wholeValues(program, best.columns));
  const most = await solve(fixed, null);
  if (most.kind !== 'solved') return most;
  const kept = keeping({ program: fixed, worths: worthsOf(program), columns: most.columns, slack: 0 });
  // Small and uneven preferences for early requests make one corner the best, so that equal producers do not swap.
  const spend = layout.grants.map((at, position): [number, number] => [at, -1 - unevenly(position)]);
  const cheap = await solve(withWorths(kept, new Map(spend)), null);
  return cheap.kind === 'solved' ? { ...cheap, rowPrices: most.rowPrices } : most;
}

/** Rises with the position, by steps that are no simple fractions of each other. */
const unevenly = (position: number): number => Math.sqrt(position + 2) / 1e6;

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
