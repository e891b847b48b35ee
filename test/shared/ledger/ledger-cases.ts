import fc from 'fast-check';
import type { LedgerGuard } from '../../../shared/ledger/check-posting.ts';
import { grantPostings } from '../../../shared/ledger/grant-postings.ts';
import { lateRecoveryPostings } from '../../../shared/ledger/late-recovery-postings.ts';
import type { EntrySource, Posting } from '../../../shared/ledger/ledger-entry.ts';
import { openingPostings } from '../../../shared/ledger/opening-postings.ts';
import type { NewEntry } from '../../../shared/ledger/post-entry.ts';
import { purposePostings } from '../../../shared/ledger/purpose-postings.ts';
import { recoveryPostings } from '../../../shared/ledger/recovery-postings.ts';
import { releasePostings } from '../../../shared/ledger/release-postings.ts';
import { writeOffPostings } from '../../../shared/ledger/write-off-postings.ts';
import { money } from '../../../shared/quantities/money.ts';

export const guard = (more: Partial<LedgerGuard['policies']> = {}, periods: LedgerGuard['periods'] = []) => ({
  policies: { floor: money(4_000_000), limitPerProducer: money(350_000), ...more },
  periods,
});

type Made = { readonly id: string; readonly date?: string; readonly amount: number; readonly grant?: string };

const by = (source: EntrySource, postings: readonly Posting[], { id, date = '2027-01-04' }: Made): NewEntry => ({
  ...{ id, date, at: `${date}T10:00:00Z`, why: `why ${id}` },
  ...{ source, postings },
});

/** Entries of every kind; a grant's producer is called like the grant. */
export const entryOf = {
  opening: (made: Made) => by({ kind: 'opening' }, openingPostings(money(made.amount)), made),
  award: (made: Made) => {
    const grant = made.grant ?? 'G001';
    return by({ kind: 'award', grant }, grantPostings(`Farm ${grant}`, money(made.amount)), made);
  },
  recovery: (made: Made) => {
    const grant = made.grant ?? 'G001';
    return by({ kind: 'recovery', grant, delivery: null }, recoveryPostings(`Farm ${grant}`, money(made.amount)), made);
  },
  release: (made: Made) => {
    const grant = made.grant ?? 'G001';
    return by({ kind: 'release', grant }, releasePostings(`Farm ${grant}`, money(made.amount)), made);
  },
  writeOff: (made: Made) => {
    const grant = made.grant ?? 'G001';
    return by({ kind: 'write-off', grant }, writeOffPostings(`Farm ${grant}`, money(made.amount)), made);
  },
  late: (made: Made) =>
    by({ kind: 'late-recovery', grant: made.grant ?? 'G001' }, lateRecoveryPostings(money(made.amount)), made),
  purpose: (made: Made) => by({ kind: 'purpose', purpose: 'dues' }, purposePostings('dues', money(made.amount)), made),
} as const;

const kinds = ['award', 'recovery', 'release', 'writeOff', 'late', 'purpose'] as const;
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2027-01-${String(day).padStart(2, '0')}`);

/** Entries as anybody might try to post them, after an opening; many of them are refused. */
export const attempts = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      date,
      amount: fc.integer({ min: 1, max: 300_000 }),
      isOut: fc.boolean(),
      grant: fc.constantFrom('G001', 'G002', 'G003'),
    }),
    { maxLength: 25 },
  )
  .map((list) => [
    entryOf.opening({ id: 'opening', date: '2027-01-01', amount: 4_820_000 }),
    ...list.map(({ kind, isOut, amount, ...rest }, at) => {
      const sign = kind === 'purpose' && isOut ? -1 : 1;
      return entryOf[kind]({ ...rest, id: `E${at}`, amount: sign * amount });
    }),
  ]);
