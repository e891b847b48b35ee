import { type Money, money } from '../quantities/money.ts';
import { balances } from './balances.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What one producer has been granted and has not returned. */
export type ProducerOutstanding = { readonly producer: string; readonly amount: Money };

const grantPrefix = 'grant:';

/** Producers with something outstanding, largest first, ties by name. */
export function outstandingByProducer(entries: readonly LedgerEntry[]): readonly ProducerOutstanding[] {
  return standingOfProducers(entries).filter(({ amount }) => amount > 0);
}

/** Every producer whose account is not even, below zero too: together what is outstanding, to the cent. */
export function standingOfProducers(entries: readonly LedgerEntry[]): readonly ProducerOutstanding[] {
  return [...balances(entries)]
    .filter(([account, amount]) => account.startsWith(grantPrefix) && amount !== 0)
    .map(([account, amount]) => ({ producer: account.slice(grantPrefix.length), amount }))
    .toSorted((a, b) => b.amount - a.amount || (a.producer < b.producer ? -1 : 1));
}

export function totalOutstanding(producers: readonly ProducerOutstanding[]): Money {
  return money(producers.reduce((sum, { amount }) => sum + amount, 0));
}

/** Share of a part in a whole in hundredths of a percent, rounded down; 0 of nothing. */
export function basisPointsOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((BigInt(part) * 10_000n) / BigInt(whole));
}
