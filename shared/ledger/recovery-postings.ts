import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** Part of a grant that came back: into the reservoir, off what the producer is to return. `amount` above zero. */
export function recoveryPostings(producer: string, amount: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount },
    { account: `grant:${producer}`, amount: money(-amount) },
  ];
}
