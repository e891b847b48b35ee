import type { Product } from '../../../shared/catalogue/product.ts';
import { type DamagePermit, type DamageStanding, damageStanding } from '../../../shared/procedure/damage-permit.ts';
import { quantity as amountOf, type Quantity } from '../../../shared/quantities/quantity.ts';
import { offeredInAll } from '../../../shared/supply/offered-in-all.ts';
import { quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { damageWords as words } from './damage-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';

export type DamageRow = {
  readonly damage: DamagePermit;
  readonly product: Product | undefined;
  readonly output: Quantity;
  readonly standing: DamageStanding;
  /** The cheapest step of the offer does not bear what the damage costs. */
  readonly isAboveOffer: boolean;
};

export function damageRows({ damages, offers, productOf }: ProcedureFacts): readonly DamageRow[] {
  return damages.map((damage) => {
    const offer = offers.find(({ producer, product }) => producer === damage.producer && product === damage.product);
    const output = offer === undefined ? amountOf(0) : offeredInAll(offer);
    const standing = damageStanding(damage, output);
    const isAboveOffer = offer?.steps.some(({ price }) => price < standing.costPerUnit) ?? false;
    return { damage, product: productOf(damage.product), output, standing, isAboveOffer };
  });
}

export function damageWorking({ damage, product, output, standing }: DamageRow): readonly WorkingLine[] {
  const { unit } = damage;
  return [
    { text: words.workOutput, value: quantity(output, product?.unit) },
    { text: words.workPerUnit, value: quantity(damage.damagePerUnit, unit) },
    { text: words.workCaused, value: quantity(standing.caused, unit), kind: 'total' },
    { text: words.workPermitted, value: quantity(standing.permitted, unit) },
    { text: words.workCovers, value: quantity(standing.outputCovered, product?.unit) },
  ];
}
