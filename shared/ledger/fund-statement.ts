import { type Money, money } from '../quantities/money.ts';
import { type ProducerOutstanding, standingOfProducers } from './concentration.ts';
import { type EntryKind, entryKinds, kindOfEntries } from './entry-kind.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { reservoirBalance } from './reservoir-balance.ts';

/** What one kind of entry moved in a period, reversals taken off. */
export type StatementLine = {
  readonly kind: EntryKind;
  readonly entries: number;
  /** In the reservoir; above zero came in. */
  readonly cash: Money;
  /** In what producers are to return; above zero more is outstanding. */
  readonly outstanding: Money;
};

/** A fund over a period: opening + all lines = closing, for cash and for what is outstanding. ISO dates, both within. */
export type FundStatement = {
  readonly from: string;
  readonly to: string;
  readonly opening: { readonly cash: Money; readonly outstanding: Money };
  readonly lines: readonly StatementLine[];
  readonly closing: { readonly cash: Money; readonly outstanding: Money };
  /** Together the outstanding at the closing: below zero where a correction is dated before what it corrects. */
  readonly producers: readonly ProducerOutstanding[];
};

/** The statement of a period; only kinds with an entry in it have a line. */
export function fundStatement(
  entries: readonly LedgerEntry[],
  { from, to }: { readonly from: string; readonly to: string },
): FundStatement {
  const kinds = kindOfEntries(entries);
  const within = entries.filter(({ date }) => date >= from && date <= to);
  const until = entries.filter(({ date }) => date <= to);
  const lines = entryKinds
    .map((kind) => ({ kind, of: within.filter(({ id }) => kinds.get(id) === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => ({ kind, entries: of.length, ...standing(of) }));
  return {
    ...{ from, to, lines },
    opening: standing(entries.filter(({ date }) => date < from)),
    closing: standing(until),
    producers: standingOfProducers(until),
  };
}

function standing(entries: readonly LedgerEntry[]): { readonly cash: Money; readonly outstanding: Money } {
  const postings = entries.flatMap((entry) => entry.postings);
  const onGrants = postings.filter(({ account }) => account.startsWith('grant:'));
  return {
    cash: reservoirBalance(entries),
    outstanding: money(onGrants.reduce((sum, { amount }) => sum + amount, 0)),
  };
}

/** What the fund works with: cash and what is to come back. Losses, costs and releases have left it. */
export function fundCapital({ cash, outstanding }: FundStatement['closing']): Money {
  return money(cash + outstanding);
}
