import type { RuleState } from '../price-rounds/rule-state.ts';
import { type FramedGood, setupOf, stateIn } from './announcement-frame.ts';
import type { LineValues } from './line-values.ts';
import type { PublishedRound } from './published-rounds.ts';

/**
 * What the rule remembers before it announces a round, in the frame that is published with it: as the recount of the
 * rounds before has left it, or new. Null where no rule of sums announced it.
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
  return stateIn(rule, memory, setupOf({ goods, tolerance: ruleTolerance }));
}
