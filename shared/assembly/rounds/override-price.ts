import type { Money } from '../../quantities/money.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

export type PriceOverride = {
  readonly product: string;
  readonly price: Money;
  /** Floor price of the product. */
  readonly floorPrice: Money;
  /** The facilitator's reason, in words. */
  readonly why: string;
};

export type OverriddenRound =
  | { readonly kind: 'ok'; readonly round: RoundRecord }
  | { readonly kind: 'refused'; readonly code: 'round-closed' | 'no-reason' | 'below-floor' | 'not-in-round' };

/**
 * Sets one price of an open round by hand. Refused without a written reason, below the floor price, for a product whose
 * price is held, and once the round is closed.
 */
export function overridePrice(round: RoundRecord, { product, price, floorPrice, why }: PriceOverride): OverriddenRound {
  if (round.status === 'closed') return { kind: 'refused', code: 'round-closed' };
  if (why.trim() === '') return { kind: 'refused', code: 'no-reason' };
  if (price < floorPrice) return { kind: 'refused', code: 'below-floor' };
  const row = round.products.find((one) => one.product === product);
  if (row === undefined || row.reason === 'out-of-season') return { kind: 'refused', code: 'not-in-round' };
  const overridden: RoundProduct = { ...row, price, reason: 'override', working: null, overrideWhy: why.trim() };
  const products = round.products.map((one) => (one === row ? overridden : one));
  return { kind: 'ok', round: { ...round, products } };
}
