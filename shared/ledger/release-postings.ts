import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** Part of a grant forgiven by decision: no cash moves. `amount` above zero. */
export function releasePostings(producer: string, amount: Money): readonly Posting[] {
  return [
    { account: 'released', amount },
    { account: `grant:${producer}`, amount: money(-amount) },
  ];
}
