import { inFrame } from '../price-rounds/in-frame.ts';
import type { RuleState } from '../price-rounds/rule-state.ts';
import { type FramedGood, setupOf } from './announcement-frame.ts';
import type { LineValues } from './line-values.ts';
import type { PublishedRound } from './published-rounds.ts';

/**
 * What the rule remembers before it announces a round, in the frame that is published with it: as the recount of the
 * rounds before has left it, without what the file says was forgotten, or new. Null where no rule of sums announced it.
 */
export function ruleMemory(
  { head, prices }: PublishedRound,
  { memory, values }: { readonly memory: RuleState | null; readonly values: LineValues },
): RuleState | null {
  const { rule, ruleTolerance } = head.line;
  if (rule === null || rule === 'declared' || ruleTolerance === null) return null;
  const goods = prices.flatMap(({ line: { product, ruled } }): readonly FramedGood[] =>
    ruled === null ? [] : [{ product, floor: values.moneyOf(ruled.floor), jumps: ruled.jumps.map(values.moneyOf) }],
  );
  const forgotten = prices.flatMap(({ line: { ruled } }) => (ruled === null ? [] : [ruled.anew === true]));
  return inFrame(rule, { memory, setup: setupOf({ goods, tolerance: ruleTolerance }), forgotten });
}
