import type { Observation } from './observation.ts';
import type { Announcement, PriceRule } from './price-rule.ts';
import type { PriceRuleName, RuleSetup } from './rule-setup.ts';
import type { StateOf } from './rule-state.ts';

/** A rule made of a beginning and a step over its own kind of state. Given another rule's state it throws: a bug. */
export function defineRule<Name extends PriceRuleName>(
  name: Name,
  begin: (setup: RuleSetup) => StateOf<Name>,
  next: (state: StateOf<Name>, prices: readonly number[], observations: readonly Observation[]) => Announcement,
): PriceRule {
  return {
    name,
    begin,
    next: (state, prices, observations) => {
      if (state.kind !== name) throw new TypeError(`The rule "${name}" was given the state of "${state.kind}"`);
      return next(state as StateOf<Name>, prices, observations);
    },
  };
}
