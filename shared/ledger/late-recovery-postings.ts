import { type Money, money } from '../quantities/money.ts';
import type { Posting } from './ledger-entry.ts';

/**
 * What came back after it had been written off. The write-off stands: statements show both (GRANTS.md 3.5, recovery
 * after write-off), and nothing is outstanding any more that it could be taken off. `amount` above zero.
 */
export function lateRecoveryPostings(amount: Money): readonly Posting[] {
  return [
    { account: 'reservoir', amount },
    { account: 'recovered-late', amount: money(-amount) },
  ];
}
