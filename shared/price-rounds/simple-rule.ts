import { announce } from './announce.ts';
import { defineRule } from './define-rule.ts';
import { readRound } from './read-round.ts';
import { relativeExcess } from './relative-excess.ts';
import { newRecord } from './rule-state.ts';

/** Part of the relative excess demand a price moves by. */
const partOfExcess = 0.25;
/** The most a price moves in one announcement, up or down. */
const largestStep = 0.1;

/**
 * "25 % of relative excess, at most 10 %": demand 41 against supply 30 is 36.7 % too much, so 3.12 rises by 9.17 % to
 * 3.41. Anybody in the hall can check it. A good within the tolerance keeps its price.
 */
export const simpleRule = defineRule(
  'simple',
  (setup) => ({ kind: 'simple', record: newRecord(setup) }),
  (state, prices, observations) => {
    const { goods, record } = readRound(state.record, prices, observations);
    const wishes = goods.map((good) => {
      const { price, demand, supply, free } = good;
      if (free || good.imbalance <= record.setup.tolerance)
        return { wanted: price, mover: 'nothing', cap: largestStep } as const;
      const excess = partOfExcess * relativeExcess(demand, supply);
      const step = Math.max(-largestStep, Math.min(largestStep, excess));
      const wanted = price * (1 + step);
      const capped = step !== excess;
      return {
        wanted,
        mover: 'own-excess',
        cap: largestStep,
        ...(capped ? { reason: 'capped' as const } : {}),
      } as const;
    });
    return announce(goods, wishes, { state: { kind: 'simple', record }, fellBack: false });
  },
);
