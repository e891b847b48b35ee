import { acceleratedRule } from './accelerated-rule.ts';
import { pequodRule } from './pequod-rule.ts';
import type { PriceRule } from './price-rule.ts';
import type { PriceRuleName } from './rule-setup.ts';
import { simpleRule } from './simple-rule.ts';

const rules: Readonly<Record<PriceRuleName, PriceRule>> = {
  accelerated: acceleratedRule,
  simple: simpleRule,
  pequod: pequodRule,
};

/** The names a rule book may choose from, the usual one first. */
export const ruleNames: readonly PriceRuleName[] = ['accelerated', 'simple', 'pequod'];

/** The rule of a name in the rule book. */
export function ruleByName(name: PriceRuleName): PriceRule {
  return rules[name];
}
