/**
 * Room for the answers of one household's lines, used again for each household: an allocation per household would
 * cost more than the answers.
 */
export type AnswerScratch = {
  /** Product ordinal the line goes to. */
  readonly goesTo: Uint32Array;
  /** Thousandths per rhythm. */
  readonly quantity: Float64Array;
  readonly upTo: Float64Array;
  /** The rhythm's share of a week, as a numerator over `weekDenominator`. */
  readonly share: Float64Array;
  /** Cost per week of one thousandth, as a numerator over `costDenominator`: price x share. */
  readonly unitCost: Float64Array;
  /** 1 where the price is exactly the line's highest. */
  readonly atMost: Uint8Array;
  /** 1 on essential lines. */
  readonly essential: Uint8Array;
};

/** Scratch for the household with the most lines. */
export function answerScratch(firstLine: Uint32Array): AnswerScratch {
  let most = 0;
  for (let place = 1; place < firstLine.length; place++) {
    most = Math.max(most, (firstLine[place] ?? 0) - (firstLine[place - 1] ?? 0));
  }
  return {
    goesTo: new Uint32Array(most),
    quantity: new Float64Array(most),
    upTo: new Float64Array(most),
    share: new Float64Array(most),
    unitCost: new Float64Array(most),
    atMost: new Uint8Array(most),
    essential: new Uint8Array(most),
  };
}
