import type { SupplyShare } from '../../supply/achievable-supply.ts';
import { settleProduct } from '../rounds/close-round.ts';
import type { RoundInputs } from '../rounds/round-inputs.ts';
import type { RoundRecord } from '../rounds/round-record.ts';

/** What one producer gives of one product at the announced price, on which step of its ladder. */
export type Commitment = SupplyShare & { readonly product: string };

/**
 * Who gives what in a closed round, product by product in the order of the catalogue, then by step. Worked out again
 * from the offers and the frozen demand; the shares of a product add up to its supply.
 */
export function commitmentsOf(round: RoundRecord, inputs: RoundInputs): readonly Commitment[] {
  return round.products.flatMap((row) => {
    if (row.result === null) return [];
    const { shares } = settleProduct(row, row.result, inputs).settled;
    return shares.map((share) => ({ ...share, product: row.product }));
  });
}
