import { quantityScale } from '../../quantities/quantity.ts';

/** Fuel and gift cards are booked in cents or litres: no household carries more home at once. */
const mostUnitsPerPurchase = 1000;
/** A purchase of more than so many times what all but one in twenty take is a slip or another unit. */
const mostTimesCommon = 20;

/**
 * The most that counts as one purchase of a product, in thousandths: 1,000 units, or 20 times the 95th percentile of its
 * purchases, whichever is less. A percentile is not moved by the outliers
 * themselves as a mean is; of a few purchases the one below the rank is taken, so that a single slip among three shows.
 */
export function mostPerPurchase(quantities: readonly number[]): number {
  const sorted = Float64Array.from(quantities).sort();
  const common = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
  const most = mostUnitsPerPurchase * quantityScale;
  return common === 0 ? most : Math.min(most, common * mostTimesCommon);
}
