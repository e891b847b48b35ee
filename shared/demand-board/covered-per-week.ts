import { type Quantity, quantity } from '../quantities/quantity.ts';

export type Coverage = {
  /** What accepted offers give (coveredByDecisions). */
  readonly accepted: Quantity;
  /** What offers that nobody decided on give at the price of the last closed round; null: no closed round has it. */
  readonly undecided: Quantity | null;
  /** The product's supply as that round froze it; null as above. */
  readonly inRound: Quantity | null;
};

/**
 * What of a product's demand is covered per week: accepted offers, and what the last closed round has of producers on
 * whom nothing was decided. An offer that came in after the round closed adds nothing by itself: the undecided never
 * count for more than the round had. The round itself stays as it was closed.
 */
export function coveredPerWeek({ accepted, undecided, inRound }: Coverage): Quantity {
  return quantity(accepted + Math.min(undecided ?? 0, inRound ?? 0));
}
