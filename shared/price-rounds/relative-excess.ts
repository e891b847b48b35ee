/** Excess demand as a part of supply, (D - S) / S: 11 of 30 is 0.3667. 0 when both are 0, Infinity when only supply is. */
export function relativeExcess(demand: number, supply: number): number {
  if (demand === supply) return 0;
  return (demand - supply) / supply;
}
