import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** A recoverable grant paid out: from the reservoir to what the producer is to return. */
export function grantPostings(producer: string, amount: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount: money(-amount) },
    { account: `grant:${producer}`, amount },
  ];
}
