import { type AccelerationState, newAcceleration } from './acceleration/acceleration-state.ts';
import { type Bracket, narrowBracket } from './acceleration/bracket.ts';
import { countSinking } from './acceleration/count-sinking.ts';
import { moveAlone } from './acceleration/move-alone.ts';
import { type PlannedMoves, planMoves } from './acceleration/plan-moves.ts';
import { hold, searchStep } from './acceleration/search-step.ts';
import { settings } from './acceleration/settings.ts';
import { announce } from './announce.ts';
import { defineRule } from './define-rule.ts';
import { type GoodView, readRound } from './read-round.ts';
import type { RuleSetup } from './rule-setup.ts';
import { newRecord } from './rule-state.ts';
import type { WantedPrice } from './settle-price.ts';

/** Past rounds kept: what an extrapolation uses, its starting point, and one more to undo inertia. */
const roundsKept = settings.memory + 2;

/**
 * The default rule. Smooth goods move together by an extrapolation of the past rounds (acceleration/extrapolate.ts) with
 * a watch on the misfit; goods whose supply and demand jump at known prices are searched jump by jump
 * (acceleration/search-step.ts). README.md has the measurements.
 */
export const acceleratedRule = defineRule(
  'accelerated',
  (setup) => ({ kind: 'accelerated', record: newRecord(setup), acceleration: newAcceleration(setup.goods.length) }),
  (state, prices, observations) => {
    const { goods, record } = readRound(state.record, prices, observations);
    const { setup } = record;
    const before = state.acceleration;
    const brackets = nextBrackets(goods, before);
    const { numeraire } = setup;
    const past = [...before.past, pastRound(goods)].slice(-roundsKept);
    const sinking = before.sinking.map((far, good) => countSinking(past, good, { far, tolerance: setup.tolerance }));
    const planned = planMoves(
      { ...before, roundsClosed: before.roundsClosed + 1, past, sinking },
      {
        base: { own: settings.ownStep, level: numeraire === null ? settings.levelStep : settings.ownStep },
        onlyProportions: numeraire !== null,
      },
    );
    const shift = numeraire === null ? 0 : (planned.moves.get(numeraire) ?? 0);
    const wishes = goods.map((good, index) =>
      wishFor(good, { index, bracket: brackets[index] ?? { low: null, high: null }, planned, shift, setup }),
    );
    const acceleration: AccelerationState = { ...planned.state, brackets };
    return announce(goods, wishes, {
      state: { kind: 'accelerated', record, acceleration },
      fellBack: planned.damped,
    });
  },
);

function pastRound(goods: readonly GoodView[]): AccelerationState['past'][number] {
  return {
    logPrices: goods.map((good) => (good.price > 0 ? Math.log(good.price) : null)),
    logExcess: goods.map((good) => (good.setup.kinks === undefined ? good.logExcess : null)),
  };
}

function nextBrackets(goods: readonly GoodView[], state: AccelerationState): readonly Bracket[] {
  return goods.map((good, index) => {
    const bracket = state.brackets[index] ?? { low: null, high: null };
    if (good.free) return bracket;
    return narrowBracket(bracket, good.price, good.imbalance * Math.sign(good.demand - good.supply));
  });
}

function wishFor(
  good: GoodView,
  at: {
    readonly index: number;
    readonly bracket: Bracket;
    readonly planned: PlannedMoves;
    readonly shift: number;
    readonly setup: RuleSetup;
  },
): WantedPrice {
  const { index, bracket, planned, shift, setup } = at;
  const { low, high } = bracket;
  const { kinks } = good.setup;
  if (kinks !== undefined) {
    if (good.imbalance <= setup.tolerance) return { wanted: good.price, mover: 'nothing', cap: null };
    return searchStep({ good, kinks, bracket, quantum: setup.quantum });
  }
  const neighbours = setup.quantum === 1 && low !== null && high !== null && high.price - low.price <= 1;
  if (neighbours && good.imbalance > setup.tolerance) return hold({ low, high }, []);
  if (index === setup.numeraire) return { wanted: good.price, mover: 'nothing', cap: null, reason: 'follows-others' };
  const move = planned.moves.get(index);
  if (move === undefined) return moveAlone(good, bracket, planned.state.sinking[index] ?? 0);
  const cap = Math.expm1(planned.damped ? settings.largestDampedStep : settings.largestStep);
  const wanted = good.price * Math.exp(move - shift);
  if (planned.damped) return { wanted, mover: 'damped-step', cap, reason: 'damped' };
  return { wanted, mover: 'extrapolation', cap, ...(planned.capped.has(index) ? { reason: 'capped' as const } : {}) };
}
