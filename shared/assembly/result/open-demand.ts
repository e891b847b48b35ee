import type { Money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import type { BlockingOffer } from '../../supply/blocking-offer.ts';
import type { RoundRecord } from '../rounds/round-record.ts';

/** Demand of one product that no offer meets at the final price, per week. */
export type OpenDemand = {
  readonly product: string;
  readonly demand: Quantity;
  readonly supply: Quantity;
  readonly open: Quantity;
  readonly price: Money;
  readonly blockedBy: BlockingOffer | null;
};

/** What stays open after the last round, in the order of the catalogue; advertised to producers, and met by grants. */
export function openDemandOf(round: RoundRecord): readonly OpenDemand[] {
  return round.products.flatMap(({ product, price, result }) => {
    if (result === null || result.demand <= result.supply) return [];
    const { demand, supply, blockedBy } = result;
    return [{ product, demand, supply, open: quantity(demand - supply), price, blockedBy }];
  });
}
