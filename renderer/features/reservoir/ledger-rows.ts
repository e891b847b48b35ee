import type { AccountCode, LedgerEntry, Posting } from '../../../shared/ledger/ledger-entry.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';

/** An entry with what it did to the reservoir. */
export type LedgerRow = {
  readonly entry: LedgerEntry;
  /** From 1, in the order of the ledger. */
  readonly number: number;
  readonly into: readonly AccountCode[];
  readonly outOf: readonly AccountCode[];
  /** What moved, above zero. */
  readonly amount: Money;
  readonly balanceAfter: Money;
  /** The entry that took this one back, or null. */
  readonly reversedBy: string | null;
};

/** The ledger's entries, oldest first, with the reservoir's balance after each. */
export function ledgerRows(entries: readonly LedgerEntry[]): readonly LedgerRow[] {
  const reversals = new Map(
    entries.flatMap(({ id, reverses }) => (reverses === null ? [] : [[reverses, id] as const])),
  );
  let balance = 0;
  return entries.map((entry, index) => {
    const into = entry.postings.filter(({ amount }) => amount > 0);
    const outOf = entry.postings.filter(({ amount }) => amount < 0);
    balance += sum(entry.postings.filter(({ account }) => account === 'reservoir'));
    return {
      entry,
      number: index + 1,
      into: into.map(({ account }) => account),
      outOf: outOf.map(({ account }) => account),
      amount: money(sum(into)),
      balanceAfter: money(balance),
      reversedBy: reversals.get(entry.id) ?? null,
    };
  });
}

function sum(postings: readonly Posting[]): number {
  return postings.reduce((total, { amount }) => total + amount, 0);
}
