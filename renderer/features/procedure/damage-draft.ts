import type { DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import type { DamageEntry } from '../../data/commands/damage-commands.ts';
import { moneyText, quantityText, readTypedMoney, readTypedQuantity } from '../../live/typed-amount.ts';
import { readAmounts } from './read-amounts.ts';

/** A damage as it is typed. */
export type DamageDraft = {
  readonly producer: string | null;
  readonly product: string | null;
  readonly damage: string;
  readonly unit: string;
  readonly damagePerUnit: string;
  readonly pricePerDamage: string;
  readonly community: string;
  readonly permitsPerWeek: string;
};

export type ReadDamage =
  | { readonly kind: 'damage'; readonly damage: DamageEntry }
  | { readonly kind: 'refused'; readonly sentence: string };

const empty: DamageDraft = {
  ...{ producer: null, product: null, damage: '', unit: '', damagePerUnit: '', pricePerDamage: '' },
  ...{ community: '', permitsPerWeek: '' },
};

export function damageDraftOf(damage: DamagePermit | null, currency: string): DamageDraft {
  if (damage === null) return empty;
  return {
    ...damage,
    damagePerUnit: quantityText(damage.damagePerUnit),
    pricePerDamage: moneyText(damage.pricePerDamage, currency),
    permitsPerWeek: quantityText(damage.permitsPerWeek),
  };
}

export function readDamage(draft: DamageDraft, currency: string): ReadDamage {
  const read = readAmounts({
    damagePerUnit: readTypedQuantity(draft.damagePerUnit),
    pricePerDamage: readTypedMoney(draft.pricePerDamage, currency),
    permitsPerWeek: readTypedQuantity(draft.permitsPerWeek),
  });
  if (read.kind === 'refused') return read;
  const damage = {
    producer: draft.producer ?? '',
    product: draft.product ?? '',
    damage: draft.damage.trim(),
    unit: draft.unit.trim(),
    community: draft.community.trim(),
    ...read.values,
  };
  return { kind: 'damage', damage };
}
