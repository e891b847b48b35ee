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
  /** In the first rounds, where people who lag and people who hardly answer look alike, a move is at most the largest log excess. */
  roundsToLearn: 3,
  /** Without memory: the part of the plain step's own correction taken. */
  ownCorrection: 0.5,
  /** Steady steps: the gain to begin with, its bounds, and how it follows from round to round. */
  steadyGain: { first: 0.3, least: 0.03, most: 0.5, afterTurn: 0.6, whenSlow: 1.2, slowFrom: 0.7 },
  /** Largest move of either. */
  largestOwnStep: 0.5,
  /** Doubt (doubt.ts): the part that lasts to the next round, the worst error counted, and the part of the misfit that a good round leaves. */
  doubt: { lasting: 0.6, worstError: 3, goodFall: 0.6 },
  /** Per unit of doubt: ridge added to the least squares, and the part of steady steps in what is extrapolated. */
  ridgePerDoubt: 0.5,
  steadyPerDoubt: 2,
  /** The misfit may grow by this factor before the predictions count as failed. */
  growthAllowed: 3,
  /** Steady steps taken then. */
  carefulRounds: 2,
  /** Predictions worse than this (squared error relative to the change) on average: steady steps as well. */
  hopelessError: 1.5,
  /** Steps of that kind are given up for a while when after so many the misfit is still above this part. */
  patience: 3,
  progressExpected: 0.8,
  roundsWithoutCare: 15,
} as const;
