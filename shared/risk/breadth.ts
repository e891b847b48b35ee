import { type Quantity, quantity } from '../quantities/quantity.ts';

/** How many households stand behind a grant, and how evenly. */
export type Breadth = {
  readonly households: number;
  readonly committedPerWeek: Quantity;
  /** The largest household's part of what is committed, from 0 to 1. */
  readonly largestShare: number;
  /** As many households of one size would spread the risk alike: 1 / sum of squared shares (Herfindahl). */
  readonly evenHouseholds: number;
};

export function breadthOf(commitments: readonly Quantity[]): Breadth {
  const counted = commitments.filter((amount) => amount > 0);
  const total = counted.reduce((sum, amount) => sum + amount, 0);
  const shares = counted.map((amount) => amount / total);
  const squares = shares.reduce((sum, share) => sum + share * share, 0);
  return {
    households: counted.length,
    committedPerWeek: quantity(total),
    largestShare: shares.reduce((most, share) => Math.max(most, share), 0),
    evenHouseholds: squares === 0 ? 0 : 1 / squares,
  };
}
