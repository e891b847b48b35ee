import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import { divideHalfUp } from '../../../shared/quantities/divide-half-up.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';
import type { GrantRow } from './grants-view.ts';

/** Open demand of one product and how much of it the awards meet, both valued a week at the price, in minor units. */
export type MetDemand = { readonly product: string; readonly met: number; readonly stillOpen: number };

/** Products are added in money, as their units differ. A reversed grant meets nothing. */
export function metDemand(open: readonly OpenDemand[], rows: readonly GrantRow[]): readonly MetDemand[] {
  const met = new Map<string, number>();
  for (const { request, award, state } of rows) {
    if (award === null || state === 'reversed') continue;
    met.set(request.product, (met.get(request.product) ?? 0) + award.valuePerWeek);
  }
  return open.map(({ product, open: amount, price }) => {
    const value = divideHalfUp(BigInt(amount) * BigInt(price), quantityScale);
    const metHere = Math.min(value, met.get(product) ?? 0);
    return { product, met: metHere, stillOpen: value - metHere };
  });
}
