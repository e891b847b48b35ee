import type { Product } from '../../../../shared/catalogue/product.ts';
import type { BasketLine } from '../../../../shared/procedure/own-basket.ts';
import { amount, quantity } from '../../../i18n/formats.ts';
import { rhythmWords } from '../../../live/rhythm-words.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { words } from './private-words.ts';
import type { PrivateView } from './use-private-view.ts';

/** A basket's line as it is read, on screen and on paper. */
export type BasketRow = {
  readonly key: string;
  readonly product: string;
  readonly takes: string;
  readonly before: string;
  readonly price: string;
  readonly marketPrice: string;
  readonly cost: string;
  readonly marketCost: string;
};

export function basketRows({ basket, products }: PrivateView, view: RoundsView): readonly BasketRow[] {
  const { currency } = view.settings;
  const text = (value: number | null) => (value === null ? words.nothing : amount(value, currency));
  const before = new Map(view.rounds.at(-2)?.products.map(({ product, price }) => [product, price]));
  return basket.lines.map((line, at) => {
    const product = products.get(line.product);
    return {
      key: String(at),
      product: product?.name ?? '',
      takes: takesText(line, product),
      before: text(before.get(product?.code ?? '') ?? null),
      price: text(line.price),
      marketPrice: text(line.marketPrice),
      cost: text(line.cost),
      marketCost: text(line.marketCost),
    };
  });
}

function takesText(line: BasketLine, product: Product | undefined): string {
  if (line.quantity === 0) return words.takesNothing[line.reason] ?? words.takesNothingElse;
  return words.takesOf(quantity(line.quantity, product?.unit), rhythmWords[line.rhythm]);
}
