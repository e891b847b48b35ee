import type { GrantFile } from './grant-file.ts';
import { grantTransactions, sumOf } from './grant-transactions.ts';

/**
 * What the records of a grant must never say: more paid out than was awarded, more come back (or given up) than was paid
 * out, more recovered late than was written off.
 */
export type GrantOverdraft = 'paid-out-above-award' | 'returned-above-paid-out' | 'late-above-written-off';

/** By how much a grant's records say so, in minor units; 0 or less: they do not. */
export function grantOverdrafts(
  file: Pick<GrantFile, 'grant' | 'entries' | 'events'>,
): Readonly<Record<GrantOverdraft, number>> {
  const rows = grantTransactions(file);
  const [awarded, cancelled, paidOut] = [sumOf(rows, 'award'), sumOf(rows, 'cancellation'), sumOf(rows, 'paid-out')];
  const [recovered, released, writtenOff] = [sumOf(rows, 'recovery'), sumOf(rows, 'release'), sumOf(rows, 'write-off')];
  return {
    'paid-out-above-award': paidOut - (awarded - cancelled),
    'returned-above-paid-out': recovered + released + writtenOff - paidOut,
    'late-above-written-off': sumOf(rows, 'late-recovery') - writtenOff,
  };
}
