import { type Money, money } from '../quantities/money.ts';
import { basisPointsOf, outstandingByProducer, totalOutstanding } from './concentration.ts';
import type { FundPolicies } from './fund-policies.ts';
import type { LedgerEntry } from './ledger-entry.ts';

const mostProducers = 5;

export type ConcentrationRefusal =
  | {
      readonly kind: 'refused';
      readonly code: 'above-concentration';
      readonly producer: string;
      /** Hundredths of a percent; `limitPercent` whole percent. */
      readonly shareBasisPoints: number;
      readonly limitPercent: number;
      /** By how much the producer would have to be granted less, everything else as it is. */
      readonly by: Money;
    }
  | {
      readonly kind: 'refused';
      readonly code: 'above-top-five';
      readonly shareBasisPoints: number;
      readonly limitPercent: number;
    };

/**
 * Holds the grants outstanding after new awards against the concentration limits. `before` is the ledger without
 * them. A limit binds only where it can be kept at all: with fewer than 100 / limit producers (five times as many for
 * the top five) the first awards of a fund would always break it. Nobody is refused for a share that did not grow.
 */
export function checkConcentration(
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
  { largestSharePercent, topFiveSharePercent }: FundPolicies,
): ConcentrationRefusal | null {
  const [had, has] = [outstandingByProducer(before), outstandingByProducer(after)];
  const total = totalOutstanding(has);
  const binds = (limit: number | undefined, producers: number): limit is number =>
    limit !== undefined && has.length * limit >= producers * 100;
  const [largest] = has;
  if (largest !== undefined && binds(largestSharePercent, 1)) {
    const earlier = had.find(({ producer }) => producer === largest.producer)?.amount ?? 0;
    const isAbove = exceeds(largest.amount, total, largestSharePercent);
    if (isAbove && largest.amount > earlier) {
      const shareBasisPoints = basisPointsOf(largest.amount, total);
      const by = tooMuch(largest.amount, total, largestSharePercent);
      const found = { producer: largest.producer, shareBasisPoints, limitPercent: largestSharePercent, by };
      return { kind: 'refused', code: 'above-concentration', ...found };
    }
  }
  const [topFive, topFiveBefore] = [topFiveOf(has), topFiveOf(had)];
  if (binds(topFiveSharePercent, mostProducers) && exceeds(topFive, total, topFiveSharePercent)) {
    const grew = topFive * totalOutstanding(had) > topFiveBefore * total || had.length === 0;
    const shareBasisPoints = basisPointsOf(topFive, total);
    if (grew) return { kind: 'refused', code: 'above-top-five', shareBasisPoints, limitPercent: topFiveSharePercent };
  }
  return null;
}

/** What the five largest have together. */
function topFiveOf(producers: ReturnType<typeof outstandingByProducer>): Money {
  return totalOutstanding(producers.slice(0, mostProducers));
}

function exceeds(part: Money, whole: Money, percent: number): boolean {
  return BigInt(part) * 100n > BigInt(whole) * BigInt(percent);
}

/** The least x with (part - x) within `percent` of (whole - x). */
function tooMuch(part: Money, whole: Money, percent: number): Money {
  if (percent >= 100) return money(0);
  const [over, scale] = [BigInt(part) * 100n - BigInt(whole) * BigInt(percent), BigInt(100 - percent)];
  return money(Number((over + scale - 1n) / scale));
}
