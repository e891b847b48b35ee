/** What a lender would lose on average, and what it pays for money. */
export type LendingTerms = {
  /** That the borrower's cash falls short, or that it delivers nothing, from 0 to 1. */
  readonly shortfall: number;
  readonly lossGivenShortfall: number;
  /** In a year. */
  readonly costOfFunds: number;
  /** How long the money is out. */
  readonly years: number;
};

/**
 * The simple interest in a year at which a lender neither gains nor loses: (1 - expected loss)(1 + interest x years) =
 * 1 + cost of funds x years. Null when everything would be lost. Nobody charges it: it says what the commitments are worth.
 */
export function breakEvenInterest({ shortfall, lossGivenShortfall, costOfFunds, years }: LendingTerms): number | null {
  const kept = 1 - shortfall * lossGivenShortfall;
  if (kept <= 0 || years <= 0) return null;
  return ((1 + costOfFunds * years) / kept - 1) / years;
}
