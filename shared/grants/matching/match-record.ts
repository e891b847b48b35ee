import type { GrantCase, GrantPick } from '../allocate-grants.ts';
import { textHash } from '../text-hash.ts';
import type { Matching, MatchOutcome } from './matching.ts';
import { inOrder } from './matching-model.ts';
import { matchingOfCase, picksOf } from './matching-of-case.ts';

/** What the solver found, as a decision keeps it: from the picks anyone gets the awards without a solver. */
export type MatchRecord = {
  /** In the order of awarding. */
  readonly picks: readonly GrantPick[];
  /** SHA-256 of the question: requests, open demand, prices, fund and limits. */
  readonly question: string;
  /** Value of the demand met a week, and what no allocation can pass; minor units, with their thousandths. */
  readonly valuePerWeek: number;
  readonly boundPerWeek: number;
  /** (bound - value) / bound. */
  readonly gap: number;
  /** False when time ran out before the search had shown that nothing is better. */
  readonly proved: boolean;
  /** Whether this is the only answer by the order among equals. */
  readonly unique: boolean;
  /** Value met a week that one more minor unit in the fund would bring with the same requests funded. */
  readonly fundPrice: number;
};

const thousandths = 1000;

export type Matched = Extract<MatchOutcome, { readonly kind: 'matched' }>;

export function matchRecord(grants: GrantCase, outcome: Matched): MatchRecord {
  return {
    picks: picksOf(outcome),
    question: questionHash(grants),
    valuePerWeek: Number(outcome.value) / thousandths,
    boundPerWeek: outcome.bound / thousandths,
    gap: outcome.gap,
    proved: outcome.proved,
    unique: outcome.unique,
    fundPrice: outcome.fundPrices[0] ?? 0,
  };
}

/** The same for the same question, however its requests were ordered; another one when anything in it changed. */
export function questionHash(grants: GrantCase): string {
  const matching: Matching = inOrder(matchingOfCase(grants));
  const left = [...matching.leftByProducer].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const mustNotFund = matching.mustNotFund.toSorted();
  return textHash(JSON.stringify({ ...matching, leftByProducer: left, mustNotFund }));
}
