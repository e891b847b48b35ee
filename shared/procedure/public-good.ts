import type { VotedDecision } from '../members/vote.ts';
import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** By what a public good's cost is shared between households. */
export type ShareRule = 'household' | 'person' | 'allowance';

/** A co-op that bears part of a good's cost, in hundredths of a percent. */
export type CoopPart = { readonly coop: string; readonly partBasisPoints: number };

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
  /** This co-op under the name the others know it by, with its part; 10 000 and any name when the good is ours alone. */
  readonly own: CoopPart;
  /** The co-ops that bear the rest; with our own the parts make 10 000. */
  readonly others: readonly CoopPart[];
  /** How many households said that they would pay their part. */
  readonly supporters: number;
  /** Null until the assembly has voted. Only an accepted good comes off allowances. */
  readonly decision: VotedDecision | null;
};

export type PublicGoodFault =
  | 'no-name'
  | 'no-unit'
  | 'no-cost'
  | 'no-units'
  | 'part'
  | 'parts-not-whole'
  | 'no-coop'
  | 'coop-twice'
  | 'supporters';

/** All of a cost in hundredths of a percent. */
export const wholePart = 10_000;

/** Everything that is wrong with a proposed good; empty when it can be kept. */
export function checkPublicGood(good: Omit<PublicGood, 'id' | 'decision'>): readonly PublicGoodFault[] {
  const { supporters } = good;
  const faults: PublicGoodFault[] = [];
  if (good.name.trim() === '') faults.push('no-name');
  if (good.unit.trim() === '') faults.push('no-unit');
  if (good.costPerUnit <= 0) faults.push('no-cost');
  if (good.units <= 0) faults.push('no-units');
  if (!Number.isSafeInteger(supporters) || supporters < 0) faults.push('supporters');
  return [...faults, ...coopFaults(good)];
}

/** Names matter only where there is somebody to tell apart. */
function coopFaults({ own, others }: Pick<PublicGood, 'own' | 'others'>): readonly PublicGoodFault[] {
  const faults: PublicGoodFault[] = [];
  const parts = [own, ...others].map(({ partBasisPoints }) => partBasisPoints);
  if (!parts.every((part) => Number.isSafeInteger(part) && part > 0)) faults.push('part');
  else if (parts.reduce((sum, part) => sum + part, 0) !== wholePart) faults.push('parts-not-whole');
  if (others.length === 0) return faults;
  const names = [own, ...others].map(({ coop }) => coop.trim());
  if (names.includes('')) faults.push('no-coop');
  if (new Set(names).size < names.length) faults.push('coop-twice');
  return faults;
}
