import { lateRecoveryPostings } from '../ledger/late-recovery-postings.ts';
import type { EntrySource, Posting } from '../ledger/ledger-entry.ts';
import { recoveryPostings } from '../ledger/recovery-postings.ts';
import { type Money, money } from '../quantities/money.ts';
import type { GrantTransaction } from './grant-transactions.ts';
import type { RecoveryStanding } from './recovery-standing.ts';

export type MoneyReceived =
  | { readonly kind: 'ok'; readonly source: EntrySource; readonly postings: readonly Posting[] }
  | { readonly kind: 'refused'; readonly code: 'bad-amount' }
  /** The rest was written off after that day: the write-off is reversed first (GRANTS.md 3.5). */
  | { readonly kind: 'refused'; readonly code: 'before-write-off' }
  /**
   * More than is `open` from the day on, or than was written off and has not come back, by how much: no more comes back
   * than was granted.
   */
  | { readonly kind: 'refused'; readonly code: 'above-open'; readonly by: Money; readonly open: Money };

/** `date` is the ISO date on which the money moved. */
type Received = { readonly grant: string; readonly producer: string; readonly amount: Money; readonly date: string };

/** Money that came otherwise than from a delivery: off what is open, or after a write-off as a late recovery. */
export function receivedMoney({ grant, producer, amount, date }: Received, standing: RecoveryStanding): MoneyReceived {
  if (amount <= 0) return { kind: 'refused', code: 'bad-amount' };
  const { writtenOff, recoveredLate, transactions } = standing;
  if (standing.open > 0 || writtenOff === recoveredLate) {
    const open = openFrom(transactions, date);
    if (amount > open) return { kind: 'refused', code: 'above-open', by: money(amount - open), open };
    const source = { kind: 'recovery', grant, delivery: null } as const;
    return { kind: 'ok', source, postings: recoveryPostings(producer, amount) };
  }
  const isEarly = transactions.some((one) => one.counts && one.kind === 'write-off' && date < one.date);
  if (isEarly) return { kind: 'refused', code: 'before-write-off' };
  const left = money(writtenOff - recoveredLate);
  if (amount > left) return { kind: 'refused', code: 'above-open', by: money(amount - left), open: left };
  return { kind: 'ok', source: { kind: 'late-recovery', grant }, postings: lateRecoveryPostings(amount) };
}

/** The least that is open at the end of a day or later: so much can come back on it. */
function openFrom(rows: readonly GrantTransaction[], date: string): Money {
  const atEnd = rows.findLast((row) => row.date <= date)?.openAfter ?? 0;
  const later = rows.filter((row) => row.date > date).map(({ openAfter }) => openAfter);
  return money(Math.max(0, Math.min(atEnd, ...later)));
}
