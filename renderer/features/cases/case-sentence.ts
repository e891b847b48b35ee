import { count, plural, quantity } from '../../i18n/formats.ts';
import type { BoardLine } from './board-line.ts';
import { words } from './words.ts';

/** How a product's cases stand, in one sentence: "8 lb more fills case 2". */
export function caseSentence({ order, of: { unit } }: BoardLine): string {
  const number = count(order.last?.number ?? 0);
  if (order.short > 0) return words.moreFills(quantity(order.mayAdd, unit), number);
  if (order.shelf > 0) return words.onShelf(quantity(order.shelf, unit), number);
  if (order.cases === 0) return words.noCase;
  return words.fullSentence(plural(order.cases, words.cases));
}
