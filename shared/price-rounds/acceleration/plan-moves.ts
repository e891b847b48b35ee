import type { AccelerationState } from './acceleration-state.ts';
import { activePath } from './active-path.ts';
import { type BaseStep, baseStep } from './base-step.ts';
import { judgeModels, type Model, modelOf } from './belief.ts';
import { watch } from './caution.ts';
import { doubtAfter } from './doubt.ts';
import { extrapolate, type Path } from './extrapolate.ts';
import { laggedPrices } from './lag.ts';
import { answerStrength } from './predict-excess.ts';
import { settings } from './settings.ts';
import { steadyGains } from './steady-step.ts';
import { trustedStep } from './trusted-step.ts';
import { plus, rootMeanSquare, type Vector } from './vectors.ts';

type Memory = Omit<AccelerationState, 'brackets'>;

/** The moves in log price of the goods that move together. */
export type PlannedMoves = {
  readonly moves: ReadonlyMap<number, number>;
  /** Goods whose move was cut to the largest allowed. */
  readonly capped: ReadonlySet<number>;
  /**
   * extrapolated: from the rounds before. own: a plain step, as strong as the answers were, where goods taken by
   * themselves foretell the rounds better. steady: each by its own excess, as the rounds foretell nothing.
   */
  readonly manner: 'extrapolated' | 'own' | 'steady';
  readonly largestStep: number;
  readonly state: Memory;
};

/**
 * Plans the smooth goods' moves from the past rounds (the newest just added). Watches its own predictions: the model
 * that foretells the rounds best is used (belief.ts), the less the more doubt there is (doubt.ts), and where none foretells
 * anything, or the misfit has grown, every good goes on by itself.
 */
export function planMoves(
  state: Memory,
  market: { readonly base: BaseStep; readonly onlyProportions: boolean },
): PlannedMoves {
  const { base, onlyProportions } = market;
  const { goods, seen } = activePath(state.past, state.sinking);
  const belief = judgeModels(state.belief, seen, base);
  const misfit = rootMeanSquare(seen.excess.at(-1) ?? []);
  const changedBelief = belief.current !== state.belief.current;
  const { misfitBefore } = state;
  const { caution, grew, hopeless } = watch(state.caution, { misfit, misfitBefore, belief, changedBelief });
  const usable = caution.roundsLeft > 1 ? 0 : caution.roundsLeft === 1 ? 1 : state.usable + 1;
  const doubt = doubtAfter(state.doubt, { error: belief.latest, misfit, misfitBefore });
  const model = modelOf(belief);
  const manner = grew || hopeless ? 'steady' : model.memory === 0 ? 'own' : 'extrapolated';
  const asked = askedMoves(manner, { seen, usable, model, base, doubt });
  const planned = onlyProportions ? centred(asked) : asked;
  const largestStep = largestFor(manner, seen, belief.latest);
  const cut = planned.map((move) => (Number.isFinite(move) ? Math.max(-largestStep, Math.min(largestStep, move)) : 0));
  const left = { ...caution, roundsLeft: Math.max(0, caution.roundsLeft - 1) };
  return {
    moves: new Map(goods.map((good, i) => [good, cut[i] ?? 0])),
    capped: new Set(goods.filter((_, i) => cut[i] !== planned[i])),
    manner,
    largestStep,
    state: { ...state, usable, belief, doubt, caution: left, misfitBefore: misfit },
  };
}

type Asked = {
  readonly seen: Path;
  readonly usable: number;
  readonly model: Model;
  readonly base: BaseStep;
  readonly doubt: number;
};

function askedMoves(manner: PlannedMoves['manner'], { seen, usable, model, base, doubt }: Asked): Vector {
  const excess = seen.excess.at(-1) ?? [];
  const path = { logPrices: laggedPrices(seen.logPrices, model.lag), excess: seen.excess };
  const gains = steadyGains(seen.excess);
  switch (manner) {
    case 'steady':
      return excess.map((z, good) => (gains[good] ?? 0) * z);
    case 'own': {
      const part = Math.min(2, settings.ownCorrection / answerStrength(newest(path, settings.memory + 1), base));
      return baseStep(excess, base).map((move) => part * move);
    }
    case 'extrapolated': {
      const step = (z: Vector) => doubtfulStep(z, { base, gains, doubt });
      const ridge = settings.ridge + settings.ridgePerDoubt * doubt;
      const fromLagged = extrapolate(newest(path, Math.min(usable, settings.memory + 1)), { step, ridge });
      const behind = plus(path.logPrices.at(-1) ?? [], seen.logPrices.at(-1) ?? [], -1);
      return plus(fromLagged, behind);
    }
  }
}

/** The plain step, and the more doubt the more of the steady one. */
function doubtfulStep(
  excess: Vector,
  { base, gains, doubt }: { readonly base: BaseStep; readonly gains: Vector; readonly doubt: number },
): Vector {
  const part = Math.min(1, settings.steadyPerDoubt * doubt);
  return baseStep(excess, base).map((plain, good) => plain + part * ((gains[good] ?? 0) * (excess[good] ?? 0) - plain));
}

function largestFor(manner: PlannedMoves['manner'], seen: Path, latestError: number | null): number {
  if (manner !== 'extrapolated') return settings.largestOwnStep;
  const trusted = trustedStep(seen.logPrices, latestError);
  if (seen.excess.length > settings.roundsToLearn) return trusted;
  const furthest = (seen.excess.at(-1) ?? []).reduce((most, z) => Math.max(most, Math.abs(z)), settings.alwaysTrusted);
  return Math.min(trusted, furthest);
}

function newest(path: Path, rounds: number): Path {
  return { logPrices: path.logPrices.slice(-rounds), excess: path.excess.slice(-rounds) };
}

/** The same change of proportions, with the largest rise as large as the largest fall. */
function centred(moves: Vector): Vector {
  const middle = (Math.max(...moves) + Math.min(...moves)) / 2;
  return moves.map((move) => move - middle);
}
