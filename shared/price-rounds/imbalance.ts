/**
 * How far a good is from clearing: |S - D| / ((S + D) / 2), from 0 (cleared, also when nobody offers or asks) to 2
 * (one side is 0). Both amounts in the same unit, neither negative.
 */
export function imbalance(demand: number, supply: number): number {
  if (demand === supply) return 0;
  const average = (supply + demand) / 2;
  return Number.isFinite(average) ? Math.abs(supply - demand) / average : 2;
}
