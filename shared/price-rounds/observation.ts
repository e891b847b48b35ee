/**
 * What the board sees of one good when a round closes, in the good's own unit. Low and high differ where somebody takes
 * *any part* of an amount at exactly the announced price (a step of a producer's ladder, a household's highest price);
 * elsewhere they are equal. None is negative.
 */
export type Observation = {
  readonly demandLow: number;
  readonly demandHigh: number;
  readonly supplyLow: number;
  readonly supplyHigh: number;
};

/** An observation without any-part steps. */
export function exactly(demand: number, supply: number): Observation {
  return { demandLow: demand, demandHigh: demand, supplyLow: supply, supplyHigh: supply };
}
