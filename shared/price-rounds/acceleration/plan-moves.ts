import type { AccelerationState } from './acceleration-state.ts';
import { activePath } from './active-path.ts';
import { type BaseStep, baseStep } from './base-step.ts';
import { judgeModels, type Model, modelOf } from './belief.ts';
import { watch } from './caution.ts';
import { extrapolate, type Path } from './extrapolate.ts';
import { laggedPrices } from './lag.ts';
import { answerStrength } from './predict-excess.ts';
import { settings } from './settings.ts';
import { trustedStep } from './trusted-step.ts';
import { plus, rootMeanSquare, type Vector } from './vectors.ts';

type Memory = Omit<AccelerationState, 'brackets'>;

/** The moves in log price of the goods that move together. */
export type PlannedMoves = {
  readonly moves: ReadonlyMap<number, number>;
  /** Goods whose move was cut to the largest allowed. */
  readonly capped: ReadonlySet<number>;
  /** extrapolated: from the rounds before. own: each by its own excess, as the rounds foretell nothing. careful: damped. */
  readonly manner: 'extrapolated' | 'own' | 'careful';
  readonly largestStep: number;
  readonly state: Memory;
};

/**
 * Plans the smooth goods' moves from the past rounds (the newest just added). Watches its own predictions: the model
 * that foretells the rounds best is used (belief.ts), and where none does, or the misfit has grown, steps are careful.
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
  const model = modelOf(belief);
  const manner = grew || hopeless ? 'careful' : model.memory === 0 ? 'own' : 'extrapolated';
  const asked = askedMoves(manner, { seen, usable, model, base });
  const planned = onlyProportions ? centred(asked) : asked;
  const largestStep = largestFor(manner, seen, belief.latest);
  const cut = planned.map((move) => (Number.isFinite(move) ? Math.max(-largestStep, Math.min(largestStep, move)) : 0));
  const left = { ...caution, roundsLeft: Math.max(0, caution.roundsLeft - 1) };
  return {
    moves: new Map(goods.map((good, i) => [good, cut[i] ?? 0])),
    capped: new Set(goods.filter((_, i) => cut[i] !== planned[i])),
    manner,
    largestStep,
    state: { ...state, usable, belief, caution: left, misfitBefore: misfit },
  };
}

type Asked = { readonly seen: Path; readonly usable: number; readonly model: Model; readonly base: BaseStep };

function askedMoves(manner: PlannedMoves['manner'], { seen, usable, model, base }: Asked): Vector {
  const excess = seen.excess.at(-1) ?? [];
  const path = { logPrices: laggedPrices(seen.logPrices, model.lag), excess: seen.excess };
  switch (manner) {
    case 'careful':
      return excess.map((z) => settings.carefulStep * z);
    case 'own': {
      const part = Math.min(2, settings.ownCorrection / answerStrength(newest(path, settings.memory + 1), base));
      return baseStep(excess, base).map((move) => part * move);
    }
    case 'extrapolated': {
      const fromLagged = extrapolate(newest(path, Math.min(usable, settings.memory + 1)), base, settings.ridge);
      const behind = plus(path.logPrices.at(-1) ?? [], seen.logPrices.at(-1) ?? [], -1);
      return plus(fromLagged, behind);
    }
  }
}

function largestFor(manner: PlannedMoves['manner'], seen: Path, latestError: number | null): number {
  if (manner === 'careful') return settings.largestCarefulStep;
  return manner === 'own' ? settings.largestOwnStep : trustedStep(seen.logPrices, latestError);
}

function newest(path: Path, rounds: number): Path {
  return { logPrices: path.logPrices.slice(-rounds), excess: path.excess.slice(-rounds) };
}

/** The same change of proportions, with the largest rise as large as the largest fall. */
function centred(moves: Vector): Vector {
  const middle = (Math.max(...moves) + Math.min(...moves)) / 2;
  return moves.map((move) => move - middle);
}
