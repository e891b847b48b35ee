import type { VotedDecision } from '../members/vote.ts';
import { divideUp } from '../quantities/divide-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { scaleDown } from '../quantities/scale-down.ts';

/** What making one product does to others, its price, and what a community of affected parties permits of it. */
export type DamagePermit = {
  readonly id: string;
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  /** What the damage is, and what it is counted in: nitrate, kg. */
  readonly damage: string;
  readonly unit: string;
  /** Units of damage for each unit of the product. */
  readonly damagePerUnit: Quantity;
  readonly pricePerDamage: Money;
  /** Who is affected, and so decides. */
  readonly community: string;
  readonly permitsPerWeek: Quantity;
  /** Of the community; until then price and permits are only proposed and count nowhere. */
  readonly decision: VotedDecision | null;
};

export type DamageFault = 'no-producer' | 'no-product' | 'no-damage' | 'no-unit' | 'no-community' | 'no-amount';

/** Everything that is wrong with a damage and its permits; empty when it can be kept. Permits of 0 are an answer. */
export function checkDamage(entry: Omit<DamagePermit, 'id' | 'decision'>): readonly DamageFault[] {
  const faults: DamageFault[] = [];
  if (entry.producer.trim() === '') faults.push('no-producer');
  if (entry.product === '') faults.push('no-product');
  if (entry.damage.trim() === '') faults.push('no-damage');
  if (entry.unit.trim() === '') faults.push('no-unit');
  if (entry.community.trim() === '') faults.push('no-community');
  if (entry.damagePerUnit <= 0) faults.push('no-amount');
  return faults;
}

/** What a producer's output of the product does, costs, and may do. Amounts a week. */
export type DamageStanding = {
  /** Units of damage, rounded up: harm is never counted less than it is. */
  readonly caused: Quantity;
  readonly permitted: Quantity;
  /** Caused beyond the permits. */
  readonly beyond: Quantity;
  /** The most of the product that the permits cover, rounded down. */
  readonly outputCovered: Quantity;
  /** What damage costs for each unit of the product, rounded up: the least a price must bear. Information only. */
  readonly costPerUnit: Money;
};

/** How a damage stands against its permits. Declined, or not yet decided: nothing is permitted. */
export function damageStanding(permit: DamagePermit, output: Quantity): DamageStanding {
  const { damagePerUnit, pricePerDamage, permitsPerWeek, decision } = permit;
  const scale = BigInt(quantityScale);
  const caused = quantity(divideUp(BigInt(output) * BigInt(damagePerUnit), scale));
  const permitted = quantity(decision?.outcome === 'accepted' ? permitsPerWeek : 0);
  return {
    caused,
    permitted,
    beyond: quantity(Math.max(0, caused - permitted)),
    outputCovered: quantity(scaleDown(permitted, quantityScale, damagePerUnit)),
    costPerUnit: money(divideUp(BigInt(damagePerUnit) * BigInt(pricePerDamage), scale)),
  };
}
