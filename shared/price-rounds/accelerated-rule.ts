import { type AccelerationState, newAcceleration } from './acceleration/acceleration-state.ts';
import { type Bracket, narrowBracket, unknownBracket } from './acceleration/bracket.ts';
import { countSinking, priceLevels } from './acceleration/count-sinking.ts';
import { moveAlone } from './acceleration/move-alone.ts';
import { type PlannedMoves, planMoves } from './acceleration/plan-moves.ts';
import { hold, searchStep } from './acceleration/search-step.ts';
import { settings } from './acceleration/settings.ts';
import { withRound } from './acceleration/with-round.ts';
import { announce } from './announce.ts';
import { defineRule } from './define-rule.ts';
import { type GoodView, readRound } from './read-round.ts';
import type { RuleSetup } from './rule-setup.ts';
import { newRecord } from './rule-state.ts';
import type { WantedPrice } from './settle-price.ts';

/**
 * The default rule. Smooth goods move together by an extrapolation of the past rounds (acceleration/extrapolate.ts) with
 * a watch on what it foretold; goods whose supply and demand jump at known prices are searched jump by jump
 * (acceleration/search-step.ts). README.md has the measurements.
 */
export const acceleratedRule = defineRule(
  'accelerated',
  (setup) => ({
    kind: 'accelerated',
    record: newRecord(setup),
    acceleration: newAcceleration(setup.goods.length, setup.goods.filter(isSmooth).length),
  }),
  (state, prices, observations) => {
    const { goods, record } = readRound(state.record, prices, observations);
    const { setup } = record;
    const { numeraire } = setup;
    const smooth = goods.filter((good) => isSmooth(good.setup));
    const planned = planSmooth(smooth, state.acceleration, setup);
    const brackets = nextBrackets(goods, state.acceleration);
    const places = new Map(smooth.map((good, place) => [good, place]));
    const numerairePlace = numeraire === null ? undefined : placeOf(goods[numeraire], places);
    const shift = numerairePlace === undefined ? 0 : (planned.moves.get(numerairePlace) ?? 0);
    const wishes = goods.map((good, index) => {
      const bracket = brackets[index] ?? unknownBracket;
      const place = places.get(good);
      if (place === undefined) return searchedGood(good, bracket, setup);
      return smoothGood(good, { bracket, planned, shift, place, setup, isNumeraire: index === numeraire });
    });
    return announce(goods, wishes, {
      state: { kind: 'accelerated', record, acceleration: { ...planned.state, brackets } },
      fellBack: planned.manner !== 'extrapolated',
    });
  },
);

function isSmooth({ kinks }: { readonly kinks?: readonly number[] }): boolean {
  return kinks === undefined;
}

function placeOf(good: GoodView | undefined, places: ReadonlyMap<GoodView, number>): number | undefined {
  return good === undefined ? undefined : places.get(good);
}

function planSmooth(smooth: readonly GoodView[], before: AccelerationState, setup: RuleSetup): PlannedMoves {
  const { numeraire, tolerance } = setup;
  if (smooth.length === 0) return { moves: new Map(), capped: new Set(), ...nothingSmooth, state: before };
  const round = {
    logPrices: smooth.map(({ price }) => (price > 0 ? Math.log(price) : null)),
    logExcess: smooth.map(({ logExcess }) => logExcess),
  };
  const memory = withRound(before, round);
  const { past } = memory;
  const levels = priceLevels(past);
  const sinking = before.sinking.map((far, place) => countSinking(past, place, { far, tolerance, levels }));
  const level = numeraire === null ? settings.levelStep : settings.ownStep;
  return planMoves(
    { ...memory, sinking },
    { base: { own: settings.ownStep, level }, onlyProportions: numeraire !== null },
  );
}

const nothingSmooth = { manner: 'extrapolated', largestStep: settings.largestStep } as const;

function nextBrackets(goods: readonly GoodView[], { brackets }: AccelerationState): readonly (Bracket | null)[] {
  return goods.map((good, index) => {
    const bracket = brackets[index] ?? null;
    if (good.free || good.imbalance === 0) return bracket;
    return narrowBracket(bracket ?? unknownBracket, good.price, good.imbalance * Math.sign(good.demand - good.supply));
  });
}

function searchedGood(good: GoodView, bracket: Bracket, { tolerance, quantum }: RuleSetup): WantedPrice {
  if (good.imbalance <= tolerance) return { wanted: good.price, mover: 'nothing', cap: null };
  return searchStep({ good, kinks: good.setup.kinks ?? [], bracket, quantum });
}

type SmoothAt = {
  readonly bracket: Bracket;
  readonly planned: PlannedMoves;
  readonly shift: number;
  readonly place: number;
  readonly setup: RuleSetup;
  readonly isNumeraire: boolean;
};

function smoothGood(good: GoodView, at: SmoothAt): WantedPrice {
  const { bracket, planned, shift, place, setup } = at;
  const { low, high } = bracket;
  const neighbours = setup.quantum === 1 && low !== null && high !== null && high.price - low.price <= 1;
  if (neighbours && good.imbalance > setup.tolerance) return hold({ low, high }, []);
  const sinking = planned.state.sinking[place] ?? 0;
  // A numeraire that sinks is on its way to being free, and prices cannot be kept in proportion to a free good.
  if (at.isNumeraire && sinking === 0)
    return { wanted: good.price, mover: 'nothing', cap: null, reason: 'follows-others' };
  const move = planned.moves.get(place);
  if (move === undefined) return moveAlone(good, bracket, sinking);
  const cap = Math.expm1(planned.largestStep);
  const wanted = good.price * Math.exp(move - shift);
  if (planned.manner !== 'extrapolated') return { wanted, mover: 'damped-step', cap, reason: 'damped' };
  return { wanted, mover: 'extrapolation', cap, ...(planned.capped.has(place) ? { reason: 'capped' as const } : {}) };
}
