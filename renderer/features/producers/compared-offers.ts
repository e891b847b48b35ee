import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import { type Reliability, reliabilityOf } from '../../../shared/insight/reliability.ts';
import type { DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import type { ProducerInputs, ProducerVote } from '../../../shared/procedure/producer-inputs.ts';
import type { Quantity } from '../../../shared/quantities/quantity.ts';
import type { PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import { offeredInAll } from '../../../shared/supply/offered-in-all.ts';

/** What is known of producers beside their offers. */
export type ProducerFacts = {
  readonly decisions: readonly OfferDecision[];
  readonly orders: readonly PurchaseOrder[];
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
  readonly inputs: readonly ProducerInputs[];
  readonly producerVotes: readonly ProducerVote[];
  readonly damages: readonly DamagePermit[];
};

/** One offer of a product as it stands beside the others. */
export type ComparedOffer = {
  readonly offer: Offer;
  readonly offered: Quantity;
  readonly leadDays: number;
  /** Null without a settled order. */
  readonly reliability: Reliability | null;
  readonly decision: OfferDecision | null;
};

/** The offers of one product side by side, the cheapest first. */
export function comparedOffers(
  offers: readonly Offer[],
  facts: ProducerFacts,
  leadDays: number,
): readonly ComparedOffer[] {
  const reliability = new Map(reliabilityOf(facts.orders, facts.suppliers).map((each) => [each.producer, each]));
  const codes = new Map(facts.suppliers.map(({ name, code }) => [name, code]));
  const rows = offers.map((offer) => {
    const { producer, product } = offer;
    const supplier = codes.get(producer);
    const supply = facts.supplies.find((each) => each.product === product && each.supplier === supplier);
    return {
      offer,
      offered: offeredInAll(offer),
      leadDays: supply?.leadDays ?? leadDays,
      reliability: reliability.get(producer) ?? null,
      decision: facts.decisions.find((each) => each.producer === producer && each.product === product) ?? null,
    };
  });
  return rows.toSorted((one, other) => (one.offer.steps[0]?.price ?? 0) - (other.offer.steps[0]?.price ?? 0));
}
