import { openHighs } from '../../../../electron/host/solver/open-highs.ts';
import { runProgram } from '../../../../electron/host/solver/run-program.ts';
import type { Solve } from '../../../../shared/grants/matching/linear-program.ts';
import type { MatchLimits } from '../../../../shared/grants/matching/solve-model.ts';

const highs = await openHighs(null);

/** The real solver, in this thread. */
export const solveHere: Solve = async (program, limits) => runProgram(highs, program, limits);

export const limits: MatchLimits = { seconds: 20, uniqueSeconds: 20, gap: 0, clock: () => performance.now() };
