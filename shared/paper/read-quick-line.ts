import type { Rhythm } from '../plans/lines/plan-line.ts';
import { parseLocalDecimal } from '../quantities/parse-local-decimal.ts';
import { type Quantity, quantity, quantityDecimals } from '../quantities/quantity.ts';

/** Finds products by code or words, best first, at most `limit`. */
export type FindsProducts = (text: string, limit: number) => readonly string[];

export type QuickLine =
  | {
      readonly kind: 'line';
      /** Product code. */
      readonly product: string;
      readonly want: Quantity;
      readonly upTo: Quantity;
      readonly rhythm: Rhythm;
    }
  /** `found` are product codes: those that the words could mean. */
  | { readonly kind: 'refused'; readonly code: QuickLineRefusal; readonly found: readonly string[] };

export type QuickLineRefusal =
  | 'empty'
  | 'no-quantity'
  | 'bad-quantity'
  | 'zero'
  | 'up-to-below-want'
  | 'no-such-product'
  | 'several-products';

/** The letters that stand for a rhythm on the form. */
const rhythmLetters: ReadonlyMap<string, Rhythm> = new Map([
  ['w', 'weekly'],
  ['2w', '2-weekly'],
  ['4w', '4-weekly'],
  ['o', 'once'],
  ['s', 'by-season'],
]);

/** How many products are named when the words could mean several. */
const mostFound = 5;

/**
 * Reads one line of a form as a clerk types it: "E01 2", "eggs 2 3", "E01 2,5 4 2w": a product by its code or by words
 * that only it has, what the household wants, what it can take up to, the rhythm. The last two may be left out: the same
 * as it wants, and weekly.
 */
export function readQuickLine(text: string, find: FindsProducts): QuickLine {
  const typed = text.trim().split(/\s+/).filter(Boolean);
  if (typed.length === 0) return refused('empty');
  const rhythm = typed.length > 1 ? rhythmLetters.get((typed.at(-1) ?? '').toLowerCase()) : undefined;
  const rest = rhythm === undefined ? typed : typed.slice(0, -1);
  const amounts = trailingAmounts(rest);
  const product = findProduct(rest.slice(0, rest.length - amounts.length).join(' '), find);
  if (product.kind === 'refused') return product;
  if (amounts.length === 0) return refused('no-quantity');
  const [want, upTo] = [readAmount(amounts[0]), readAmount(amounts[1] ?? amounts[0])];
  if (want === null || upTo === null) return refused('bad-quantity');
  if (upTo === 0) return refused('zero');
  if (upTo < want) return refused('up-to-below-want');
  return { kind: 'line', product: product.code, want, upTo, rhythm: rhythm ?? 'weekly' };
}

function refused(code: QuickLineRefusal, found: readonly string[] = []) {
  return { kind: 'refused', code, found } as const;
}

/** Up to two numbers at the end; the first word always belongs to the product, whose code may be a number. */
function trailingAmounts(words: readonly string[]): readonly string[] {
  let first = words.length;
  while (first > 1 && words.length - first < 2 && /^[\d.,]+$/.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(first);
}

function readAmount(text: string | undefined): Quantity | null {
  const parsed = parseLocalDecimal(text ?? '', quantityDecimals);
  return parsed.kind === 'ok' ? quantity(parsed.value) : null;
}

function findProduct(text: string, find: FindsProducts) {
  const found = find(text, mostFound);
  const [first] = found;
  if (first === undefined) return refused('no-such-product');
  const isCode = first.toLowerCase() === text.toLowerCase();
  if (found.length > 1 && !isCode) return refused('several-products', found);
  return { kind: 'product', code: first } as const;
}
