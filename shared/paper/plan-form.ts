import type { Product } from '../catalogue/product.ts';
import type { PlanLine } from '../plans/lines/plan-line.ts';

/** Which products a form lists: those of the household's plan, or all that are in season. */
export type FormContent = 'plan' | 'catalogue';

export type FormRow = {
  readonly product: Product;
  /** What the household planned last, printed small as a reminder; null when it planned none. */
  readonly last: PlanLine | null;
};

/**
 * The lines of a household's form, in the catalogue's order, so that every form of a co-op reads alike. A product
 * planned in two rhythms has two lines.
 */
export function formRows(
  products: readonly Product[],
  lines: readonly PlanLine[],
  content: FormContent,
): readonly FormRow[] {
  return products.flatMap((product): readonly FormRow[] => {
    const own = lines.filter((line) => line.product === product.ordinal);
    if (own.length > 0) return own.map((last) => ({ product, last }));
    return content === 'catalogue' ? [{ product, last: null }] : [];
  });
}
