import { type Quantity, quantity } from '../quantities/quantity.ts';

export type WantedAmounts = {
  readonly firm: Quantity;
  /** Null: withheld. */
  readonly flexible: Quantity | null;
  /** What neighbouring co-ops asked for. */
  readonly neighbours: Quantity;
  /** What offers cover. */
  readonly covered: Quantity;
};

/** What is still open: offers go to the firm demand first, ours and the neighbours' alike, then to the flexible one. */
export function openAmounts({ firm, flexible, neighbours, covered }: WantedAmounts): {
  readonly firm: Quantity;
  readonly flexible: Quantity | null;
} {
  const wanted = firm + neighbours;
  const left = Math.max(0, covered - wanted);
  return {
    firm: quantity(Math.max(0, wanted - covered)),
    flexible: flexible === null ? null : quantity(Math.max(0, flexible - left)),
  };
}
