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
  /** Rounds kept, so that what people still hold on to can be worked out (lag.ts). */
  roundsKept: 14,
  /** Tikhonov part on the diagonal of the least squares, relative. */
  ridge: 1e-6,
  /** Largest move of one announcement: a factor of 3.5. */
  largestStep: 1.25,
  /** An extrapolated move is at most this many times the largest of the last moves, three times that where ... */
  trustedStretch: 4,
  trustedStretchWhenRight: 12,
  /** ... the newest round was foretold this well (squared, relative); and this much is always allowed. */
  foretoldWell: 0.1,
  alwaysTrusted: 0.1,
  /** Moves looked at for that. */
  trustedMoves: 3,
  /** Without extrapolation: the part of the plain step's own correction taken, and the largest step. */
  ownCorrection: 0.5,
  largestOwnStep: 0.5,
  /** The misfit may grow by this factor before the predictions count as failed. */
  growthAllowed: 3,
  /** Careful steps taken then. */
  carefulRounds: 2,
  carefulStep: 0.2,
  largestCarefulStep: 0.3,
  /** Predictions worse than this (squared error relative to the change) on average: careful steps as well. */
  hopelessError: 1.5,
  /** Careful steps of that kind are given up for a while when after so many the misfit is still above this part. */
  patience: 3,
  progressExpected: 0.8,
  roundsWithoutCare: 15,
} as const;
