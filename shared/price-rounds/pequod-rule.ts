import { announce } from './announce.ts';
import { defineRule } from './define-rule.ts';
import { imbalance } from './imbalance.ts';
import { readRound } from './read-round.ts';
import { newRecord } from './rule-state.ts';

/** Cap on the misfit of the round before, and its value before the first round. */
const mostMisfitBefore = 0.25;
const smallestStep = 0.001;

/**
 * The rule of the published program pequod-cljs (msszczep, src/clj/pequod_cljs/csvgen.clj: get-deltas,
 * update-surpluses-prices, update-pdlist), written anew from its description: every price that has any excess moves by
 * max(0.001, min(v_before, 0.25) * (1.05 - 0.5^v)) of itself, v being the imbalance of this round and v_before that of
 * the round before. Its smallest step keeps it from settling closer than about 0.5 %.
 */
export const pequodRule = defineRule(
  'pequod',
  (setup) => ({ kind: 'pequod', record: newRecord(setup), misfitBefore: setup.goods.map(() => mostMisfitBefore) }),
  (state, prices, observations) => {
    const { goods, record } = readRound(state.record, prices, observations);
    const misfits = goods.map(({ demand, supply }) => imbalance(demand, supply));
    const wishes = goods.map(({ price, demand, supply }, index) => {
      const step = Math.max(smallestStep, (state.misfitBefore[index] ?? 0) * (1.05 - 0.5 ** (misfits[index] ?? 0)));
      return {
        wanted: price * (1 + Math.sign(demand - supply) * step),
        mover: 'own-excess',
        cap: mostMisfitBefore,
      } as const;
    });
    const misfitBefore = misfits.map((misfit) => Math.min(mostMisfitBefore, misfit));
    return announce(goods, wishes, { state: { kind: 'pequod', record, misfitBefore }, fellBack: false });
  },
);
