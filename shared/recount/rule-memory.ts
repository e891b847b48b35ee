import { ruleByName } from '../price-rounds/rule-by-name.ts';
import type { GoodSetup } from '../price-rounds/rule-setup.ts';
import type { RuleState } from '../price-rounds/rule-state.ts';
import type { LineValues } from './line-values.ts';
import type { GoodLine } from './published-lines.ts';
import type { PublishedRound } from './published-rounds.ts';

/**
 * What the rule remembers before it announces a round: as it begins, where the file says so; else what the recount of
 * the rounds before has left. Null when there is neither, or the rule is another one.
 */
export function ruleMemory(
  { head, goods }: PublishedRound,
  { memory, values }: { readonly memory: RuleState | null; readonly values: LineValues },
): RuleState | null {
  const { rule, begunWith } = head.line;
  if (rule === null) return null;
  if (begunWith === null) return memory?.kind === rule ? memory : null;
  const setups = goods.map(({ line }) => goodSetup(line, values));
  // Prices of an assembly are whole minor units, and budgets are in money (RuleSetup).
  return ruleByName(rule).begin({ goods: setups, quantum: 1, tolerance: begunWith, numeraire: null });
}

function goodSetup({ floor, ceiling, jumps }: GoodLine, { moneyOf }: LineValues): GoodSetup {
  return {
    floorPrice: moneyOf(floor),
    ...(ceiling === null ? {} : { ceiling: moneyOf(ceiling) }),
    ...(jumps === null ? {} : { kinks: jumps.map(moneyOf) }),
  };
}
