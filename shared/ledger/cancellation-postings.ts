import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** Part of an award that was never paid out and goes back by decision: it was not recovered. `amount` above zero. */
export function cancellationPostings(producer: string, amount: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount },
    { account: `grant:${producer}`, amount: money(-amount) },
  ];
}
