import type { VotedDecision } from '../members/vote.ts';
import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** By what a public good's cost is shared between households. */
export type ShareRule = 'household' | 'person' | 'allowance';

/** Something that all households have together: a composter, a van, a lecture. */
export type PublicGood = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly costPerUnit: Money;
  readonly units: Quantity;
  /** Whether cost and units are for each week or for the whole period. */
  readonly per: 'week' | 'period';
  readonly sharedBy: ShareRule;
  /** This co-op's part of the cost in hundredths of a percent; the rest is borne by other co-ops. 10 000: all of it. */
  readonly ownPartBasisPoints: number;
  /** How many households said that they would pay their part. */
  readonly supporters: number;
  /** Null until the assembly has voted. Only an accepted good comes off allowances. */
  readonly decision: VotedDecision | null;
};

export type PublicGoodFault = 'no-name' | 'no-unit' | 'no-cost' | 'no-units' | 'own-part' | 'supporters';

const whole = 10_000;

/** Everything that is wrong with a proposed good; empty when it can be kept. */
export function checkPublicGood(good: Omit<PublicGood, 'id' | 'decision'>): readonly PublicGoodFault[] {
  const { ownPartBasisPoints: part, supporters } = good;
  const faults: PublicGoodFault[] = [];
  if (good.name.trim() === '') faults.push('no-name');
  if (good.unit.trim() === '') faults.push('no-unit');
  if (good.costPerUnit <= 0) faults.push('no-cost');
  if (good.units <= 0) faults.push('no-units');
  if (!Number.isSafeInteger(part) || part < 1 || part > whole) faults.push('own-part');
  if (!Number.isSafeInteger(supporters) || supporters < 0) faults.push('supporters');
  return faults;
}
