import { ruleByName } from './rule-by-name.ts';
import type { PriceRuleName, RuleSetup } from './rule-setup.ts';
import type { RuleState } from './rule-state.ts';

/** A rule's memory as it goes on. */
export type FramedMemory = {
  /** What it remembered; null before its first round. */
  readonly memory: RuleState | null;
  /** Today's frame: after a producer came late, an offer was corrected, households walked out. */
  readonly setup: RuleSetup;
  /** Of which goods what was concluded is forgotten (`forgottenGoods`, or as it was published), in the setup's order. */
  readonly forgotten: readonly boolean[];
};

/**
 * A rule's memory in today's frame: what was concluded about the goods named is forgotten, the rest is kept. It begins
 * again where there is no memory, where it was another rule's (`isOwnMemory`), or of other goods.
 */
export function inFrame(rule: PriceRuleName, { memory, setup, forgotten }: FramedMemory): RuleState {
  if (!isOwnMemory(rule, memory, setup)) return ruleByName(rule).begin(setup);
  const framed = { ...memory, record: { ...memory.record, setup } };
  if (framed.kind !== 'accelerated' || !forgotten.includes(true)) return framed;
  const { acceleration } = framed;
  const brackets = acceleration.brackets.map((bracket, index) => (forgotten[index] === true ? null : bracket));
  return { ...framed, acceleration: { ...acceleration, brackets } };
}

/** Whether a memory is this rule's, of as many goods. */
export function isOwnMemory(rule: PriceRuleName, memory: RuleState | null, setup: RuleSetup): memory is RuleState {
  return memory?.kind === rule && memory.record.roundsWithoutDemand.length === setup.goods.length;
}
