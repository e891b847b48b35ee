import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';

/**
 * How often a line repeats. `once` is spread over the planning period; `by-season` is the quantity for the product's
 * whole season within the period, spread evenly over the weeks in season.
 */
export type Rhythm = 'weekly' | '2-weekly' | '4-weekly' | 'once' | 'by-season';
export type Priority = 'essential' | 'normal' | 'if-possible';

/**
 * What the household says it will do when the price moves.
 * fixed: the same quantity up to its highest price. budget: the same money. swap: the whole line moves to the
 * substitute, one planned unit for one, when the substitute is cheaper per planned unit by at least `percentCheaper`.
 */
export type Response =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'budget' }
  | { readonly kind: 'swap'; readonly percentCheaper: number };

/** One line of a household's plan. `want` and `upTo` are per rhythm; `upTo` is the total it can take, at least `want`. */
export type PlanLine = {
  /** Ordinal of the product (Product.ordinal). */
  readonly product: number;
  readonly want: Quantity;
  readonly upTo: Quantity;
  readonly rhythm: Rhythm;
  readonly priority: Priority;
  readonly response: Response;
  /** Ordinal of the substitute product, or null. */
  readonly substitute: number | null;
  readonly highestPrice: Money | null;
};
