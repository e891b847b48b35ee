import { parentPort, workerData } from 'node:worker_threads';
import type { LinearProgram, ProgramAnswer, SolveLimits } from '../../../shared/grants/matching/linear-program.ts';
import { openHighs } from './open-highs.ts';
import { runProgram, type SearchProgress } from './run-program.ts';
import type { SolverThreadData } from './solver-place.ts';

/** Entry of the solver's thread: one program after the other; while one is solved it hears nothing. */

export type SolverOrder = { readonly program: LinearProgram; readonly limits: SolveLimits };
export type SolverReport =
  | { readonly kind: 'progress'; readonly progress: SearchProgress }
  | { readonly kind: 'answer'; readonly answer: ProgramAnswer }
  /** The solver broke down; its memory cannot be trusted any more. */
  | { readonly kind: 'broken'; readonly problem: string };

const port = parentPort;
if (port === null) throw new Error('Not a thread of the host.');
const report = (message: SolverReport): void => port.postMessage(message);
const opened = openHighs((workerData as SolverThreadData).wasm);

port.on('message', async ({ program, limits }: SolverOrder) => {
  try {
    const highs = await opened;
    let lastSeconds = 0;
    const answer = runProgram(highs, program, limits, (progress) => {
      if (progress.seconds < lastSeconds + 0.2) return;
      lastSeconds = progress.seconds;
      report({ kind: 'progress', progress });
    });
    report({ kind: 'answer', answer });
  } catch (error) {
    report({ kind: 'broken', problem: error instanceof Error ? error.message : String(error) });
  }
});
