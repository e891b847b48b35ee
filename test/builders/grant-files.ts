import { grantPostings } from '../../shared/ledger/grant-postings.ts';
import type { EntrySource, LedgerEntry, Posting } from '../../shared/ledger/ledger-entry.ts';
import { recoveryPostings } from '../../shared/ledger/recovery-postings.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import type { Delivered } from '../../shared/recovery/deliveries-of.ts';
import type { GrantFile } from '../../shared/recovery/grant-file.ts';
import { daysLater } from '../../shared/recovery/grant-terms.ts';
import type { RecoveryAgreement } from '../../shared/recovery/recovery-agreement.ts';
import type { RecoveryAct, RecoveryDecision } from '../../shared/recovery/recovery-decision.ts';
import type { RecoveryEvent } from '../../shared/recovery/recovery-event.ts';

/** Story 9: 3,500.00 to Henfield, 10 % of 13 weekly deliveries of 30 dozen at 3.12. */
export const henfieldAgreement: RecoveryAgreement = {
  grant: 'G001',
  basis: { kind: 'deliveries', shareBasisPoints: 1000 },
  expected: { perWeek: quantity(30_000), price: money(312) },
  startsOn: '2027-04-05',
  graceDays: 0,
  endsOn: '2027-07-04',
  atEnd: 'review',
  cap: money(350_000),
  minimum: null,
  payOuts: [{ on: '2027-03-20', amount: money(350_000) }],
  milestones: [{ what: 'Cold room built', dueOn: '2027-05-01', amount: money(0) }],
};

export function entryOf(id: string, date: string, source: EntrySource, postings: readonly Posting[]): LedgerEntry {
  return { id, at: `${date}T10:00:00Z`, date, why: '', source, postings, reverses: null };
}

export function recoveryEntry(delivery: string, on: string, amount: number): LedgerEntry {
  const source = { kind: 'recovery', grant: 'G001', delivery } as const;
  return entryOf(`recovery-${delivery}`, on, source, recoveryPostings('Henfield', money(amount)));
}

export function awardEntry(amount: number): LedgerEntry {
  const source = { kind: 'award', grant: 'G001' } as const;
  return entryOf('grant-G001', '2027-03-17', source, grantPostings('Henfield', money(amount)));
}

export function paidOut(id: string, date: string, amount: number): RecoveryEvent {
  return { id, grant: 'G001', date, at: `${date}T10:00:00Z`, what: { kind: 'paid-out', amount: money(amount) } };
}

export function decided(id: string, heldOn: string, act: RecoveryAct): RecoveryDecision {
  const votes = { inFavour: 5, against: 1, abstained: 0 };
  const vote = { outcome: 'accepted', votes, why: 'Late builder', heldOn, at: `${heldOn}T20:00:00Z` } as const;
  return { ...vote, actor: 'Secretary', id, grant: 'G001', act };
}

/** A delivery a week, each worth the same. */
export function weekly(weeks: number, value: number): readonly Delivered[] {
  return Array.from({ length: weeks }, (_, week) => ({
    delivery: `PO${String(week + 1).padStart(2, '0')}`,
    on: daysLater('2027-04-05', 7 * week),
    lines: [],
    value: money(value),
  }));
}

export function grantFile(changes: Partial<GrantFile> = {}): GrantFile {
  return {
    ...{ grant: 'G001', producer: 'Henfield', purpose: 'Cold room', granted: money(350_000) },
    agreement: henfieldAgreement,
    decisions: [],
    events: [paidOut('G001-1', '2027-03-20', 350_000)],
    entries: [awardEntry(350_000)],
    deliveries: weekly(13, 9360),
    ...changes,
  };
}
