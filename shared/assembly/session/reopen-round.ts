import type { RoundRecord } from '../rounds/round-record.ts';

/**
 * A closed round open again, as it was before it was closed: the prices and why they were announced stay, what was added
 * up goes. Closing it at once gives the same record again. Throws for an open round.
 */
export function reopenRound(round: RoundRecord): RoundRecord {
  if (round.status === 'open') throw new RangeError(`Round ${round.number} is open already`);
  const products = round.products.map((row) => ({ ...row, result: null }));
  return { ...round, status: 'open', products, worst: null };
}
