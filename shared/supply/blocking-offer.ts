import type { Money } from '../quantities/money.ts';
import type { Settled } from './achievable-supply.ts';
import type { SupplyAnswer } from './supply-at-price.ts';

/**
 * The offer that keeps a product from clearing at this price.
 * no-offer: nobody offers it at any price. lot: a lot at exactly the price that is too large to take, or too small to
 * be enough. next-step: more is offered, but dearer. all-supplied: everything offered is taken and it is not enough.
 * last-step: too much is supplied; this is the dearest step that is still cheaper than the price.
 */
export type BlockingOffer =
  | { readonly kind: 'no-offer' }
  | { readonly kind: 'all-supplied' }
  | { readonly kind: 'lot' | 'next-step' | 'last-step'; readonly producer: string; readonly price: Money };

/** Names what blocks a settled product; null when demand and supply meet. */
export function blockingOffer(answer: SupplyAnswer, settled: Settled): BlockingOffer | null {
  if (settled.supply === settled.demand) return null;
  if (answer.parts.length === 0 && answer.nextStep === null) return { kind: 'no-offer' };
  const short = settled.supply < settled.demand;
  const lot = settled.lots.find((share) => (share.givesPerWeek === 0) === short);
  if (lot !== undefined) return { kind: 'lot', producer: lot.producer, price: lot.price };
  if (short) return answer.nextStep === null ? { kind: 'all-supplied' } : { kind: 'next-step', ...answer.nextStep };
  const last = answer.parts.findLast((part) => part.kind === 'below');
  return last === undefined ? null : { kind: 'last-step', producer: last.producer, price: last.price };
}
