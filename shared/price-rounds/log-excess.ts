/** Excess demand on a scale that is the same both ways: z = ln D - ln S. Null when one side alone is 0; 0 when both are. */
export function logExcess(demand: number, supply: number): number | null {
  if (demand === supply) return 0;
  const excess = Math.log(demand) - Math.log(supply);
  return Number.isFinite(excess) ? excess : null;
}
