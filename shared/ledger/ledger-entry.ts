import type { Money } from '../quantities/money.ts';

/**
 * An account. reservoir: the co-op's cash held for purposes. opening: what the assembly started with, its other side.
 * grant:PRODUCER: what a producer has been granted and has not yet returned. purpose:NAME: money given into or paid out
 * of the reservoir for something that is not a grant. released: forgiven by decision. written-off: given up by decision.
 * recovered-late: came back after it had been written off.
 */
export type AccountCode =
  | 'reservoir'
  | 'opening'
  | 'released'
  | 'written-off'
  | 'recovered-late'
  | `grant:${string}`
  | `purpose:${string}`;

/** One side of an entry, in minor units: above zero into the account, below zero out of it. */
export type Posting = { readonly account: AccountCode; readonly amount: Money };

/**
 * What an entry comes from, so that every cent leads back to a decision. A `grant` is named by its request's id;
 * `delivery` is the order that was received, null when money came otherwise.
 */
export type EntrySource =
  | { readonly kind: 'opening' }
  | { readonly kind: 'award'; readonly grant: string }
  | { readonly kind: 'recovery'; readonly grant: string; readonly delivery: string | null }
  | { readonly kind: 'release' | 'write-off' | 'late-recovery' | 'cancellation'; readonly grant: string }
  | { readonly kind: 'purpose'; readonly purpose: string }
  | { readonly kind: 'reversal' };

/** An entry of the ledger. Entries are never altered or erased: a wrong one is reversed. */
export type LedgerEntry = {
  readonly id: string;
  /** ISO 8601 instant of the posting, given by the caller. */
  readonly at: string;
  /** ISO date on which the money moved; it decides the period. */
  readonly date: string;
  readonly why: string;
  readonly source: EntrySource;
  readonly postings: readonly Posting[];
  /** The id of the entry that this one takes back, or null. */
  readonly reverses: string | null;
};
