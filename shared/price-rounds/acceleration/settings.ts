/**
 * The parameters of the accelerated rule; README.md says how each was measured. Steps and caps are in log price.
 */
export const settings = {
  /** A good's own move per unit of its own log excess, over and above the average of all goods. */
  ownStep: 0.15,
  /** The price level's move per unit of the average log excess, where budgets are in money. */
  levelStep: 1,
  /** Earlier rounds an extrapolation uses. */
  memory: 5,
  /** Tikhonov part on the diagonal of the least squares, relative. */
  ridge: 1e-6,
  /** Largest move of one announcement: a factor of 3.5. */
  largestStep: 1.25,
  /** The misfit may grow by this factor before the predictions count as failed. */
  growthAllowed: 3,
  /** Careful steps taken then. */
  dampedRounds: 2,
  dampedStep: 0.12,
  largestDampedStep: 0.3,
} as const;
