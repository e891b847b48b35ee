import { isOwnMemory } from './in-frame.ts';
import type { GoodSetup, PriceRuleName, RuleSetup } from './rule-setup.ts';
import type { RuleState } from './rule-state.ts';

/** From this part of the goods on a change is another market, and nothing concluded about any good stands. */
const mostChanged = 0.5;

/**
 * Of which goods a rule forgets what it has concluded, as their jumps, floors or ceilings in today's frame (of as many goods,
 * in the same order) are others than they were: those goods, or all of them where more than half changed. Goods of which
 * nothing had been concluded are not among them, nor is any by a rule that concludes nothing about single goods.
 */
export function forgottenGoods(rule: PriceRuleName, memory: RuleState | null, setup: RuleSetup): readonly boolean[] {
  const isKept = isOwnMemory(rule, memory, setup);
  if (!isKept || memory.kind !== 'accelerated') return setup.goods.map(() => false);
  const before = memory.record.setup.goods;
  const changed = setup.goods.map((good, index) => !isSameGood(good, before[index]));
  const isOther = changed.filter((each) => each).length > mostChanged * changed.length;
  return memory.acceleration.brackets.map((bracket, index) => {
    return bracket !== null && (isOther || changed[index] === true);
  });
}

function isSameGood(now: GoodSetup, before: GoodSetup | undefined): boolean {
  if (before === undefined || now.floorPrice !== before.floorPrice || now.ceiling !== before.ceiling) return false;
  if (now.kinks === before.kinks) return true;
  const { kinks } = before;
  return now.kinks?.length === kinks?.length && (now.kinks ?? []).every((kink, place) => kink === kinks?.[place]);
}
