import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** The reservoir as the assembly finds it, from the settings; the other side is the opening account. */
export function openingPostings(balance: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount: balance },
    { account: 'opening', amount: money(-balance) },
  ];
}
