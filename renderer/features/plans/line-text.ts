import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { money, quantity } from '../../i18n/formats.ts';
import { historyWords } from './history-words.ts';
import { words } from './words.ts';

export type LineNames = { readonly products: ReadonlyMap<number, Product>; readonly currency: string };

/** A whole line in words, leaving out what is usual: "2 dozen every week, up to 3 dozen, essential". */
export function lineText(line: PlanLine, { products, currency }: LineNames): string {
  const unit = products.get(line.product)?.unit ?? '';
  const substitute = line.substitute === null ? null : (products.get(line.substitute)?.name ?? null);
  return [
    `${quantity(line.want, unit)} ${words.rhythms[line.rhythm]}`,
    line.upTo > line.want ? historyWords.upTo(quantity(line.upTo, unit)) : null,
    line.priority === 'normal' ? null : words.priorities[line.priority],
    substitute === null ? null : historyWords.or(substitute),
    line.response.kind === 'fixed' ? null : words.responses[line.response.kind],
    line.highestPrice === null ? null : historyWords.highest(money(line.highestPrice, currency)),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
