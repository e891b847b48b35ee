/**
 * How a figure comes together, in any one measure (thousandths over a period): how many households have a part in it,
 * all parts, and the two largest ones. Households with nothing are not counted.
 */
export type CellShares = {
  readonly households: number;
  readonly total: number;
  readonly largest: number;
  readonly second: number;
};

export const noShares: CellShares = { households: 0, total: 0, largest: 0, second: 0 };
