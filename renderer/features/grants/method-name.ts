import type { NamedMethod } from '../../../shared/grants/allocation-method.ts';
import type { TieRule, VoteRule } from '../../../shared/grants/rules/rule-settings.ts';
import type { VoteSource } from '../../../shared/grants/vote-source.ts';
import { count, plural } from '../../i18n/formats.ts';
import { methodWords } from './method-words.ts';
import { voteWords } from './vote-words.ts';

/** A method as it is called on screen, with what tells it from its neighbours. */
export function methodName({ method }: NamedMethod): string {
  switch (method.kind) {
    case 'open-demand':
      return methodWords.openDemand;
    case 'matching':
      return methodWords.matching;
    case 'pool':
      return methodWords.pool;
    case 'votes':
      return ruleName(method.rule);
  }
}

export function ruleName(rule: VoteRule): string {
  switch (rule.kind) {
    case 'phragmen':
      return methodWords.phragmen;
    case 'greedy':
      return methodWords.joined(methodWords.greedy[rule.utility], methodWords.policies[rule.policy.kind]);
    case 'equal-shares': {
      const { raise, thenGreedy } = rule.completion;
      const ending = methodWords.joined(methodWords.raises[raise], thenGreedy ? methodWords.thenGreedy : '');
      return methodWords.joined(methodWords.equalShares[rule.utility], ending);
    }
  }
}

export function tieName(ties: TieRule): string {
  return ties.kind === 'id' ? methodWords.tieById : methodWords.tieByLot(ties.seed);
}

/** Whose say counts, with the weights where both do. */
export function sourceName(source: VoteSource): string {
  return source.kind === 'both'
    ? voteWords.sourceBoth(count(source.ballotCounts), count(source.householdCounts))
    : voteWords.sources[source.kind];
}

/** Rules that come to the same, by the first of them. */
export function namesAlike([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : methodWords.alike(first, plural(others.length, methodWords.alikeForms));
}
