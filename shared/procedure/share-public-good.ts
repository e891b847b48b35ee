import type { Household } from '../members/household.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import { shareOut } from '../quantities/share-out.ts';
import type { PublicGood } from './public-good.ts';
import { type CoopShare, shareBetweenCoops } from './share-between-coops.ts';

/** A good's cost shared out for one week, with the working. */
export type SharedGood = {
  /** Of the whole good, half-up to the minor unit. */
  readonly wholePerWeek: Money;
  /** Of every co-op, by name; they add up to the whole exactly. */
  readonly coops: readonly CoopShare[];
  /** Of this co-op. */
  readonly ownPerWeek: Money;
  /** Each household's part, by code. They add up to `ownPerWeek` exactly. */
  readonly parts: ReadonlyMap<string, Money>;
  /** What one of `weight` pays: the sum of weights, for saying "one of 96 people". */
  readonly weightSum: number;
};

function weightOf({ people, allowancePerWeek }: Household, { sharedBy }: PublicGood): number {
  switch (sharedBy) {
    case 'household':
      return 1;
    case 'person':
      return people;
    case 'allowance':
      return allowancePerWeek;
  }
}

/**
 * Each household's part of the price of a public good: cost / households, people or allowances, by the good's rule
 * (after Lindahl: everybody gets the same good and faces a price of their own). Costs of a period are spread over its
 * weeks. The cents that division leaves go to the largest remainders, the first number among equals, in whatever order
 * households come. Null when
 * there is nothing to share by: no household, or only allowances of 0.
 */
export function sharePublicGood(good: PublicGood, all: readonly Household[], weeks: number): SharedGood | null {
  const households = all.toSorted(byCode);
  const weights = households.map((household) => weightOf(household, good));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (weightSum === 0) return null;
  const scale = BigInt(quantityScale) * BigInt(good.per === 'period' ? weeks : 1);
  const wholePerWeek = money(divideHalfUp(BigInt(good.costPerUnit) * BigInt(good.units), scale));
  const coops = shareBetweenCoops(wholePerWeek, good);
  const ownPerWeek = coops.find(({ coop }) => coop === good.own.coop)?.perWeek ?? wholePerWeek;
  const { shares } = shareOut(ownPerWeek, weights);
  const parts = new Map(households.map(({ code }, at) => [code, money(shares[at] ?? 0)]));
  return { wholePerWeek, coops, ownPerWeek, parts, weightSum };
}

function byCode(one: Household, other: Household): number {
  return one.code < other.code ? -1 : Number(one.code > other.code);
}
