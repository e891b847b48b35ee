import { type Completion, type UtilityName, utilityNames, type VoteRule } from './rule-settings.ts';

const completions: Readonly<Record<string, Pick<Completion, 'raise' | 'thenGreedy'>>> = {
  '': { raise: 'none', thenGreedy: false },
  _u: { raise: 'none', thenGreedy: true },
  _add1: { raise: 'until-exhausted', thenGreedy: false },
  _add1u: { raise: 'until-exhausted', thenGreedy: true },
  _add1x: { raise: 'until-overspent', thenGreedy: false },
  _add1xu: { raise: 'until-overspent', thenGreedy: true },
};

const equalShares = (utility: UtilityName): readonly (readonly [string, VoteRule])[] =>
  Object.entries(completions).map(([ending, completion]) => [
    `mes_${utility}${ending}`,
    { kind: 'equal-shares', utility, completion: { ...completion, increment: null } },
  ]);

const rules: ReadonlyMap<string, VoteRule> = new Map([
  ...utilityNames.map(
    (utility) => [`greedy_${utility}`, { kind: 'greedy', utility, policy: { kind: 'skip' } }] as const,
  ),
  ...utilityNames.flatMap(equalShares),
  ['phragmen', { kind: 'phragmen' }] as const,
]);

/** The names of all rules as the published outcomes write them: greedy_cost, mes_card_add1u, phragmen, … */
export const voteRuleNames: readonly string[] = [...rules.keys()];

/** The rule of that name; null when there is none. */
export function voteRuleByName(name: string): VoteRule | null {
  return rules.get(name) ?? null;
}
