import { openFrom } from '../../../shared/ledger/close-period.ts';
import { type EntryKind, kindOfEntries } from '../../../shared/ledger/entry-kind.ts';
import type { LedgerRow } from './ledger-rows.ts';
import type { Reservoir } from './use-reservoir.ts';

/** What of the ledger is shown; null: all. A period is named by its last day, the open one is `open`. */
export type LedgerFilter = {
  readonly period: string | null;
  readonly producer: string | null;
  readonly kind: EntryKind | null;
};

export const noFilter: LedgerFilter = { period: null, producer: null, kind: null };

type Books = Pick<Reservoir, 'rows' | 'entries' | 'periods'>;

/** The rows that fit a filter, with the numbers and balances they have in the whole ledger. */
export function filteredRows({ rows, entries, periods }: Books, filter: LedgerFilter): readonly LedgerRow[] {
  const kinds = kindOfEntries(entries);
  const { from, to } = rangeOf(periods, filter.period);
  const account = `grant:${filter.producer}`;
  return rows.filter(({ entry }) => {
    if (entry.date < from || entry.date > to) return false;
    if (filter.kind !== null && kinds.get(entry.id) !== filter.kind) return false;
    return filter.producer === null || entry.postings.some((posting) => posting.account === account);
  });
}

function rangeOf(periods: Books['periods'], period: string | null) {
  const end = '9999-12-31';
  if (period === null) return { from: '', to: end };
  if (period === 'open') return { from: openFrom(periods) ?? '', to: end };
  return periods.find(({ to }) => to === period) ?? { from: '', to: end };
}

/** Everybody who was ever granted something, by name. */
export function producersIn(entries: Books['entries']): readonly string[] {
  const accounts = entries.flatMap(({ postings }) => postings.map(({ account }) => account));
  const producers = accounts.filter((account) => account.startsWith('grant:')).map((account) => account.slice(6));
  return [...new Set(producers)].toSorted();
}
