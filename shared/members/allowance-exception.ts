import type { Money } from '../quantities/money.ts';
import { money } from '../quantities/money.ts';
import type { VotedDecision } from './vote.ts';

/** A household's request to plan above its allowance in this period. One per household. */
export type AllowanceException = {
  readonly household: string;
  readonly amountPerWeek: Money;
  /** In the words of the household. */
  readonly reason: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** Null until the assembly has voted. */
  readonly decision: VotedDecision | null;
};

export type ExceptionFault = 'not-above-zero' | 'no-reason';

/** Why a request cannot be kept, or null. */
export function checkException(asked: Pick<AllowanceException, 'amountPerWeek' | 'reason'>): ExceptionFault | null {
  if (asked.amountPerWeek <= 0) return 'not-above-zero';
  return asked.reason.trim() === '' ? 'no-reason' : null;
}

/** What an exception adds to the budget of a week in this period: nothing unless accepted. */
export function grantedPerWeek(exception: AllowanceException | null): Money {
  return exception?.decision?.outcome === 'accepted' ? exception.amountPerWeek : money(0);
}
