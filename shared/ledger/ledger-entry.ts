import type { Money } from '../quantities/money.ts';

/**
 * An account. reservoir: the co-op's cash held for purposes. opening: what the assembly started with, its other side.
 * grant:PRODUCER: what a producer has been granted and has not yet returned.
 */
export type AccountCode = 'reservoir' | 'opening' | `grant:${string}`;

/** One side of an entry, in minor units: above zero into the account, below zero out of it. */
export type Posting = { readonly account: AccountCode; readonly amount: Money };

/** An entry of the ledger. Entries are never altered or erased: a wrong one is reversed. */
export type LedgerEntry = {
  readonly id: string;
  /** ISO 8601 instant, given by the caller. */
  readonly at: string;
  readonly why: string;
  readonly postings: readonly Posting[];
  /** The id of the entry that this one takes back, or null. */
  readonly reverses: string | null;
};
