import type { AccelerationState } from './acceleration-state.ts';
import { activePath } from './active-path.ts';
import type { BaseStep } from './base-step.ts';
import { extrapolate, type Path } from './extrapolate.ts';
import { estimateInertia } from './inertia-estimate.ts';
import { settings } from './settings.ts';
import { settledExcess } from './settled-excess.ts';
import { rootMeanSquare, type Vector } from './vectors.ts';

/** The moves in log price of the goods that move together. */
export type PlannedMoves = {
  readonly moves: ReadonlyMap<number, number>;
  /** Goods whose move was cut to the largest allowed. */
  readonly capped: ReadonlySet<number>;
  readonly damped: boolean;
  readonly state: Omit<AccelerationState, 'brackets'>;
};

/**
 * Plans the smooth goods' moves from the past rounds (the newest just added). Watches the misfit: when it has grown by
 * more than allowed the rounds so far are not extrapolated from any more, and a few careful steps are taken.
 */
export function planMoves(
  state: Omit<AccelerationState, 'brackets'>,
  market: { readonly base: BaseStep; readonly onlyProportions: boolean },
): PlannedMoves {
  const { base, onlyProportions } = market;
  const { goods, seen } = activePath(state.past, state.sinking);
  const startsAtFirstRound = state.roundsClosed === state.past.length;
  const inertia = estimateInertia(state.inertia, { seen, startsAtFirstRound, base });
  const path = settledExcess(seen, inertia.inertia, startsAtFirstRound);
  const misfit = rootMeanSquare(path.excess.at(-1) ?? seen.excess.at(-1) ?? []);
  const newBelief = inertia.inertia !== state.inertia.inertia;
  const grew = state.misfitBefore !== null && misfit > state.misfitBefore * settings.growthAllowed;
  const inDamping = state.dampedLeft > 0 && !newBelief;
  const dampedLeft = inDamping ? state.dampedLeft : grew && !newBelief ? settings.dampedRounds : 0;
  const damped = dampedLeft > 0;
  const usable = dampedLeft > 1 ? 0 : dampedLeft === 1 ? 1 : state.usable + 1;
  const asked = damped ? dampedMoves(seen) : extrapolate(newest(path, usable), base, settings.ridge);
  const planned = onlyProportions ? centred(asked) : asked;
  const cap = damped ? settings.largestDampedStep : settings.largestStep;
  const cut = planned.map((move) => (Number.isFinite(move) ? Math.max(-cap, Math.min(cap, move)) : 0));
  return {
    moves: new Map(goods.map((good, i) => [good, cut[i] ?? 0])),
    capped: new Set(goods.filter((_, i) => cut[i] !== planned[i])),
    damped,
    state: { ...state, usable, dampedLeft: Math.max(0, dampedLeft - 1), misfitBefore: misfit, inertia },
  };
}

function dampedMoves(seen: Path): Vector {
  return (seen.excess.at(-1) ?? []).map((excess) => settings.dampedStep * excess);
}

function newest(path: Path, usable: number): Path {
  const rounds = Math.min(usable, settings.memory + 1);
  return { logPrices: path.logPrices.slice(-rounds), excess: path.excess.slice(-rounds) };
}

/** The same change of proportions, with the largest rise as large as the largest fall. */
function centred(moves: Vector): Vector {
  const middle = (Math.max(...moves) + Math.min(...moves)) / 2;
  return moves.map((move) => move - middle);
}
