import type { CellShares } from './cell-shares.ts';

/** Why a figure may not be published by itself. */
export type WithholdingCode = 'too-few-households' | 'one-household-stands-out';

/** What all but the two largest must come to, in per cent of the largest. */
const protectionPercent = 15;

/**
 * Why a figure must be withheld, or null when it may be published. Two rules of statistical offices (ESSnet handbook on
 * disclosure control, chapter 4): the threshold rule, at least `fewest` households; and the p % rule: whoever knows its
 * own part and the sum must not come nearer to the largest part than 15 %. The second largest household comes nearest,
 * as it takes its own part off: withheld when total - largest - second < 15 % of the largest.
 */
export function withholdCell(shares: CellShares, fewest: number): WithholdingCode | null {
  const { households, total, largest, second } = shares;
  if (households < fewest) return 'too-few-households';
  return (total - largest - second) * 100 < protectionPercent * largest ? 'one-household-stands-out' : null;
}
