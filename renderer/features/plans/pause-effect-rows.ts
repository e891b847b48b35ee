import type { Product } from '../../../shared/catalogue/product.ts';
import type { PausePreview } from '../../data/sums/pause-preview.ts';
import { dayAndMonth, list, quantity } from '../../i18n/formats.ts';
import { pauseWords as words } from './pause-words.ts';

/** One product of the effect, as text. */
export type EffectRow = {
  readonly key: string;
  readonly name: string;
  readonly each: string;
  readonly dates: string;
  readonly inAll: string;
  readonly before: string;
  readonly after: string;
};

/** The household's products first, then those whose demand moves beside them (substitutes, for one). */
export function effectRows(preview: PausePreview, products: ReadonlyMap<number, Product>): readonly EffectRow[] {
  const changesOf = new Map(preview.effect.products.map(({ ordinal, changes }) => [ordinal, changes]));
  const demandOf = new Map(preview.demand.map((shift) => [shift.ordinal, shift]));
  const ordinals = [...new Set([...changesOf.keys(), ...demandOf.keys()])];
  return ordinals.map((ordinal) => {
    const product = products.get(ordinal);
    const changes = changesOf.get(ordinal) ?? [];
    const demand = demandOf.get(ordinal);
    const amounts = new Set(changes.map((change) => change.quantity));
    const signed = (thousandths: number) => {
      const text = quantity(thousandths, product?.unit);
      return thousandths > 0 ? words.plus(text) : text;
    };
    const total = changes.reduce((sum, change) => sum + change.quantity, 0);
    return {
      key: String(ordinal),
      name: product?.name ?? String(ordinal),
      each:
        amounts.size > 1
          ? words.differs
          : changes
              .slice(0, 1)
              .map((change) => signed(change.quantity))
              .join(''),
      dates: list(changes.map((change) => dayAndMonth(change.date))),
      inAll: changes.length === 0 ? '' : signed(total),
      before: demand === undefined ? '' : quantity(demand.before, product?.unit),
      after: demand === undefined ? '' : quantity(demand.after, product?.unit),
    };
  });
}
