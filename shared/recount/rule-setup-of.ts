import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import type { PriceRuleName, RuleSetup } from '../price-rounds/rule-setup.ts';

/** The rule that announced a round's prices and what it was begun with; null in the first round. */
export function ruleSetupOf(round: RoundRecord): { readonly rule: PriceRuleName; readonly setup: RuleSetup } | null {
  const { ruleState } = round;
  return ruleState === null ? null : { rule: ruleState.kind, setup: ruleState.record.setup };
}

/** Whether the rule began without memory for this round: in the second, for another rule, for other products. */
export function beginsRule(round: RoundRecord, before: RoundRecord | null): boolean {
  const [now, then] = [ruleSetupOf(round), before === null ? null : ruleSetupOf(before)];
  if (now === null) return false;
  return then === null || then.rule !== now.rule || then.setup.goods.length !== now.setup.goods.length;
}
