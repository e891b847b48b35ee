import { grantOfEntries } from '../ledger/grant-of-entries.ts';
import { isInEffect } from '../ledger/in-effect.ts';
import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import { type Money, money } from '../quantities/money.ts';
import type { GrantFile } from './grant-file.ts';
import { eventsInEffect, type RecoveryEvent } from './recovery-event.ts';

const kinds = [
  'award',
  'cancellation',
  'paid-out',
  'recovery',
  'release',
  'write-off',
  'late-recovery',
  'taken-back',
] as const;
export type TransactionKind = (typeof kinds)[number];

/** Something that moved a grant's money, on the day it happened. Nothing is ever left out. */
export type GrantTransaction = {
  readonly id: string;
  readonly date: string;
  /** ISO instant of the entry. */
  readonly at: string;
  readonly kind: TransactionKind;
  readonly amount: Money;
  readonly why: string;
  /** Id of the order that was received, or null. */
  readonly delivery: string | null;
  /** The id of what it takes back, or null. */
  readonly reverses: string | null;
  /** False for what was reversed and for what reversed it. */
  readonly counts: boolean;
  /** Paid out and not yet returned, released or written off, after it; everything that counts replayed by date. */
  readonly openAfter: Money;
};

/**
 * A grant's transactions by date. What was reversed counts no more, and every later one is replayed without it: the
 * open amounts do not depend on the order of entry (GRANTS.md 3.5, reverse replay).
 */
export function grantTransactions({
  grant,
  entries,
  events,
}: Pick<GrantFile, 'grant' | 'entries' | 'events'>): readonly GrantTransaction[] {
  const grants = grantOfEntries(entries);
  const ofGrant = entries.filter(({ id }) => grants.get(id) === grant);
  const counted = new Set(eventsInEffect(events).map(({ id }) => id));
  const rows: readonly Row[] = [
    ...ofGrant.map((entry) => ofEntry(entry, entry.reverses === null && isInEffect(entries, entry.id))),
    ...events.filter(({ what }) => what.kind !== 'milestone-met').flatMap((event) => ofEvent(event, events, counted)),
  ].toSorted(byDate);
  let open = 0;
  return rows.map((row) => {
    if (row.counts) open += changeOf(row);
    return { ...row, openAfter: money(open) };
  });
}

type Row = Omit<GrantTransaction, 'openAfter'>;

function ofEntry({ id, date, at, why, source, reverses, postings }: LedgerEntry, counts: boolean): Row {
  const amount = money(postings.reduce((sum, posting) => sum + Math.max(0, posting.amount), 0));
  const isKnown = source.kind !== 'reversal' && source.kind !== 'opening' && source.kind !== 'purpose';
  const delivery = source.kind === 'recovery' ? source.delivery : null;
  return { id, date, at, why, amount, delivery, reverses, counts, kind: isKnown ? source.kind : 'taken-back' };
}

function ofEvent(
  { id, date, at, what }: RecoveryEvent,
  all: readonly RecoveryEvent[],
  counted: ReadonlySet<string>,
): readonly Row[] {
  const row = { id, date, at, delivery: null };
  if (what.kind === 'paid-out') {
    const { kind, amount } = what;
    return [{ ...row, kind, amount, why: '', reverses: null, counts: counted.has(id) }];
  }
  if (what.kind === 'milestone-met') return [];
  const original = all.find((event) => event.id === what.event)?.what;
  if (original?.kind !== 'paid-out') return [];
  return [{ ...row, kind: what.kind, amount: original.amount, why: what.why, reverses: what.event, counts: false }];
}

function changeOf({ kind, amount }: Row): number {
  if (kind === 'paid-out') return amount;
  return kind === 'recovery' || kind === 'release' || kind === 'write-off' ? -amount : 0;
}

/** By date, then by kind and id: the instant of the entry never decides. */
function byDate(a: Row, b: Row): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

/** The sum of what counts of some kind, until a day. */
export function sumOf(rows: readonly GrantTransaction[], kind: TransactionKind, until = '9999-12-31'): Money {
  const counted = rows.filter((row) => row.counts && row.kind === kind && row.date <= until);
  return money(counted.reduce((sum, { amount }) => sum + amount, 0));
}
