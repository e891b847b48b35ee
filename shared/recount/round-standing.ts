import type { Standing } from '../assembly/rounds/round-record.ts';

/** A product of a closed round, as far as its standing goes. */
export type Judged = {
  readonly price: number;
  readonly floorPrice: number;
  readonly demand: number;
  readonly supply: number;
  readonly imbalance: number;
  readonly hasOffer: boolean;
};

/** Where a product stands: see Standing. Written again from its definition, as a second opinion on closeRound. */
export function roundStanding(judged: Judged, tolerance: number): Standing {
  const { price, floorPrice, demand, supply, imbalance, hasOffer } = judged;
  if (!hasOffer) return 'no-offer';
  if (imbalance <= tolerance) return 'cleared';
  if (demand > supply) return 'short';
  return price <= floorPrice ? 'free' : 'over';
}
