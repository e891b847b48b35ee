import type { MatchingMethod, NamedMethod } from './allocation-method.ts';
import { type GrantVoteType, utilitiesOf } from './grant-vote.ts';
import { voteRuleByName } from './rules/rule-by-name.ts';
import type { GreedyPolicy, TieRule, UtilityName, VoteRule } from './rules/rule-settings.ts';
import type { VoteSource } from './vote-source.ts';

const completions = ['', '_u', '_add1', '_add1u', '_add1x', '_add1xu'] as const;

/** The name of greedy by open demand, among the names of rules. */
export const openDemandName = 'open_demand';

/** The name of demand optimisation. It is not among `methodsToCompare`: it needs a solver. */
const matchingName = 'matching';

/** Demand optimisation with a time limit, to the optimum. */
export function matchingMethod(seconds: number): NamedMethod & { readonly method: MatchingMethod } {
  return { name: matchingName, method: { kind: 'matching', solver: 'HiGHS', seconds, gap: 0 } };
}

export type ComparedBallots = {
  readonly voteType: GrantVoteType;
  readonly ties: TieRule;
  readonly leastVotes: number;
  readonly source: VoteSource;
};

/**
 * Every method that such ballots can be counted by, to stand side by side: greedy by open demand first, then greedy with
 * its three policies, Phragmén and equal shares with each completion. `ballots` null: no ballots, only the first.
 */
export function methodsToCompare(ballots: ComparedBallots | null): readonly NamedMethod[] {
  const first: NamedMethod = { name: openDemandName, method: { kind: 'open-demand' } };
  if (ballots === null) return [first];
  const { ties, leastVotes, source } = ballots;
  const utilities = utilitiesOf(ballots.voteType);
  const policies: readonly (readonly [string, GreedyPolicy])[] = [
    ['', { kind: 'skip' }],
    ['_stop', { kind: 'stop' }],
    ['_threshold', { kind: 'threshold', leastVotes }],
  ];
  const greedy = (utility: UtilityName): readonly NamedMethod[] =>
    policies.map(([ending, policy]) => {
      return {
        name: `greedy_${utility}${ending}`,
        method: { kind: 'votes', rule: { kind: 'greedy', utility, policy }, ties, source },
      };
    });
  const named = (name: string): readonly NamedMethod[] => {
    const rule = voteRuleByName(name);
    return rule === null ? [] : [{ name, method: { kind: 'votes', rule, ties, source } }];
  };
  const shares = utilities.flatMap((utility) => completions.flatMap((ending) => named(`mes_${utility}${ending}`)));
  return [first, ...utilities.flatMap(greedy), ...named('phragmen'), ...shares];
}

/** The name of a rule among those compared; its settings are what counts. */
export function voteMethodName(rule: VoteRule): string {
  switch (rule.kind) {
    case 'phragmen':
      return 'phragmen';
    case 'greedy':
      return `greedy_${rule.utility}${rule.policy.kind === 'skip' ? '' : `_${rule.policy.kind}`}`;
    case 'equal-shares': {
      const { raise, thenGreedy } = rule.completion;
      const raised = { none: '', 'until-exhausted': 'add1', 'until-overspent': 'add1x' }[raise];
      const ending = `${raised}${thenGreedy ? 'u' : ''}`;
      return `mes_${rule.utility}${ending === '' ? '' : `_${ending}`}`;
    }
  }
}
