import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/** Money that is not a grant. `amount` above zero: given into the reservoir; below zero: paid out of it. */
export function purposePostings(purpose: string, amount: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount },
    { account: `purpose:${purpose}`, amount: money(-amount) },
  ];
}
