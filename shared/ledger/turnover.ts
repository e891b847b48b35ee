import type { LedgerEntry, Posting } from './ledger-entry.ts';

/** Larger amounts are slips of the keyboard, in any currency: a million millions with two decimals. Minor units. */
export const largestPosting = 100_000_000_000_000;

/**
 * The most that a ledger may move, all amounts without their signs, in minor units. Whatever is added up of it in
 * whatever order stays exact, and it can be reversed as a whole.
 */
const largestTurnover = 4_000_000_000_000_000;

type Moving = { readonly postings: readonly Posting[] };

/** What postings move, all amounts without their signs; not exact beyond `largestTurnover`. */
function turnover(entries: readonly Moving[]): number {
  let sum = 0;
  for (const { postings } of entries) for (const { amount } of postings) sum += Math.abs(amount);
  return sum;
}

/** Whether one more entry is too large by itself, or the ledger would move more than can be added up exactly. */
export function isTooLarge(entries: readonly LedgerEntry[], entry: Moving): boolean {
  if (entry.postings.some(({ amount }) => Math.abs(amount) > largestPosting)) return true;
  return turnover(entries) + turnover([entry]) > largestTurnover;
}
