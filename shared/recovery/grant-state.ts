import { type GrantTerms, isPausedOn } from './grant-terms.ts';
import type { GrantTransaction } from './grant-transactions.ts';

export const recoveryStates = [
  'requested',
  'decided',
  'agreed',
  'paid-out',
  'recovering',
  'paused',
  'recovered',
  'released',
  'written-off',
  'cancelled',
] as const;
/** Where a grant stands between the request and the last cent (GRANTS.md 3.5). */
export type RecoveryState = (typeof recoveryStates)[number];

type Sums = {
  readonly granted: number;
  readonly paidOut: number;
  readonly recovered: number;
  readonly released: number;
  readonly writtenOff: number;
  readonly open: number;
  readonly terms: GrantTerms | null;
  readonly transactions: readonly GrantTransaction[];
};

/** The state follows from what counts on a day; nobody sets it. A grant that ended in two ways has the worse one. */
export function grantState(sums: Sums, today: string): RecoveryState {
  const { granted, paidOut, open, terms, transactions } = sums;
  if (granted === 0) return transactions.some(({ kind }) => kind === 'award') ? 'cancelled' : 'requested';
  if (terms === null) return 'decided';
  if (paidOut === 0) return 'agreed';
  if (open <= 0 && paidOut >= granted) {
    if (sums.writtenOff > 0) return 'written-off';
    return sums.released > 0 ? 'released' : 'recovered';
  }
  if (isPausedOn(terms, today)) return 'paused';
  return sums.recovered > 0 || today >= terms.firstDueOn ? 'recovering' : 'paid-out';
}
