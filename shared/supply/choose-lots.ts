/** Amounts per week, in thousandths. */
export type Span = { readonly low: number; readonly high: number };

/** At most this many all-or-nothing lots of one product are tried in every combination (65,536). */
const mostLotsTried = 16;

/**
 * Chooses which all-or-nothing lots to take so that supply comes nearest to a demand range: `divisible` can be taken
 * in any part, on top of it each lot whole or not at all. Returns a flag per lot.
 *
 * Nearest first; then the choice that lets most be delivered; then the one whose earlier lots are taken, so the answer
 * depends on nothing but the order given. With more than 16 lots the rest are taken in turn while demand exceeds them:
 * so many lots at one and the same price have not been seen.
 */
export function chooseLots(divisible: Span, lots: readonly number[], demand: Span): readonly boolean[] {
  const taken = new Array<boolean>(lots.length).fill(false);
  let { low, high } = divisible;
  for (let index = mostLotsTried; index < lots.length; index += 1) {
    const lot = lots[index] ?? 0;
    if (high + lot > demand.high) continue;
    taken[index] = true;
    low += lot;
    high += lot;
  }
  const tried = lots.slice(0, mostLotsTried);
  const best = bestMask({ low, high }, tried, demand);
  for (let index = 0; index < tried.length; index += 1) taken[index] = (best & (1 << index)) !== 0;
  return taken;
}

function bestMask(base: Span, lots: readonly number[], demand: Span): number {
  let best = { mask: 0, distance: Number.POSITIVE_INFINITY, delivered: -1 };
  // Counting up with the first lot as the lowest bit: of equally good choices the one with earlier lots is met first.
  for (let mask = 0; mask < 1 << lots.length; mask += 1) {
    const sum = lots.reduce((total, lot, index) => (mask & (1 << index) ? total + lot : total), 0);
    const low = base.low + sum;
    const high = base.high + sum;
    const distance = Math.max(0, low - demand.high, demand.low - high);
    const delivered = Math.min(high, demand.high);
    const nearer = distance < best.distance;
    if (nearer || (distance === best.distance && delivered > best.delivered)) best = { mask, distance, delivered };
  }
  return best.mask;
}
