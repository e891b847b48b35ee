import { lateRecoveryPostings } from '../ledger/late-recovery-postings.ts';
import type { EntrySource, Posting } from '../ledger/ledger-entry.ts';
import { recoveryPostings } from '../ledger/recovery-postings.ts';
import { type Money, money } from '../quantities/money.ts';
import type { RecoveryStanding } from './recovery-standing.ts';

export type MoneyReceived =
  | { readonly kind: 'ok'; readonly source: EntrySource; readonly postings: readonly Posting[] }
  | { readonly kind: 'refused'; readonly code: 'bad-amount' }
  /** More than is open, or than was written off and has not come back: no more comes back than was granted. */
  | { readonly kind: 'refused'; readonly code: 'above-open'; readonly by: Money };

type Received = { readonly grant: string; readonly producer: string; readonly amount: Money };

/** Money that came otherwise than from a delivery: off what is open, or after a write-off as a late recovery. */
export function receivedMoney({ grant, producer, amount }: Received, standing: RecoveryStanding): MoneyReceived {
  if (amount <= 0) return { kind: 'refused', code: 'bad-amount' };
  const { open, writtenOff, recoveredLate } = standing;
  if (open > 0 || writtenOff === recoveredLate) {
    if (amount > open) return { kind: 'refused', code: 'above-open', by: money(amount - open) };
    const source = { kind: 'recovery', grant, delivery: null } as const;
    return { kind: 'ok', source, postings: recoveryPostings(producer, amount) };
  }
  const left = writtenOff - recoveredLate;
  if (amount > left) return { kind: 'refused', code: 'above-open', by: money(amount - left) };
  return { kind: 'ok', source: { kind: 'late-recovery', grant }, postings: lateRecoveryPostings(amount) };
}
