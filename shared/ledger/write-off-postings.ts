import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** Part of a grant given up by decision: no cash moves, and it may still come back late. `amount` above zero. */
export function writeOffPostings(producer: string, amount: Money): readonly Posting[] {
  return [
    { account: 'written-off', amount },
    { account: `grant:${producer}`, amount: money(-amount) },
  ];
}
