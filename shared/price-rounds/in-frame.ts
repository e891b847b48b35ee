import type { GoodSetup, RuleSetup } from './rule-setup.ts';
import type { RuleState } from './rule-state.ts';

/**
 * A rule's memory going on in today's frame, of as many goods in the same order: after a producer came late, an offer
 * was corrected, households walked out. What was concluded about goods whose jumps changed is forgotten; the rest is
 * kept. The same state comes back where nothing changed.
 */
export function inFrame(state: RuleState, setup: RuleSetup): RuleState {
  const before = state.record.setup;
  const changed = setup.goods.map((good, index) => !isSameGood(good, before.goods[index]));
  if (!changed.includes(true) && before.tolerance === setup.tolerance) return state;
  const record = { ...state.record, setup };
  if (state.kind !== 'accelerated') return { ...state, record };
  const { acceleration } = state;
  const brackets = acceleration.brackets.map((bracket, index) => (changed[index] === true ? null : bracket));
  return { ...state, record, acceleration: { ...acceleration, brackets } };
}

function isSameGood(now: GoodSetup, before: GoodSetup | undefined): boolean {
  if (before === undefined || now.floorPrice !== before.floorPrice || now.ceiling !== before.ceiling) return false;
  if (now.kinks === before.kinks) return true;
  const { kinks } = before;
  return now.kinks?.length === kinks?.length && (now.kinks ?? []).every((kink, place) => kink === kinks?.[place]);
}
