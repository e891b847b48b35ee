import type { ProgramAnswer, Solve } from '../../shared/grants/matching/linear-program.ts';
import { matchGrants } from '../../shared/grants/matching/match-grants.ts';
import { type MarginQuestion, type MatchMargin, matchMargin } from '../../shared/grants/matching/match-margin.ts';
import type { Matching, MatchOutcome } from '../../shared/grants/matching/matching.ts';
import type { Book } from './book.ts';
import type { BookAnswer } from './books.ts';
import { failureCode } from './journal-calls.ts';

/** How far the search has come. The gap is null until there is an answer to compare with its bound. */
export type MatchProgress = { readonly pass: number; readonly gap: number | null; readonly seconds: number };

export type MatchWatch = {
  /** Aborting stops the solver at once; the outcome is then `stopped`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: MatchProgress) => void;
  /** For the search; showing that no other answer is as good gets a third of it again. Absent: 60. */
  readonly seconds?: number;
};

const usualSeconds = 60;
const lookEveryMs = 400;

/** Matches requests to open demand with the host's solver. Failed: no answer came from the host. */
export async function matchRequests(
  book: Pick<Book, 'host'>,
  matching: Matching,
  watch: MatchWatch = {},
): Promise<BookAnswer<MatchOutcome>> {
  const { seconds = usualSeconds } = watch;
  const limits = { seconds, uniqueSeconds: seconds / 3, gap: 0, clock: () => performance.now() };
  try {
    return { kind: 'done', value: await matchGrants(matching, hostSolver(book, watch), limits) };
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}

/** The host's solver as the rules call it: each program a job that is begun, looked at until done, and stopped. */
function hostSolver({ host }: Pick<Book, 'host'>, { signal, onProgress }: MatchWatch): Solve {
  let pass = 0;
  return async (program, limits): Promise<ProgramAnswer> => {
    if (signal?.aborted) return { kind: 'stopped' };
    pass += 1;
    const { job } = await host('solver.begin', { program, limits } as never);
    const stop = () => void host('solver.stop', { job }).catch(() => null);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      for (;;) {
        const state = await host('solver.look', { job, waitMs: lookEveryMs });
        if (state.kind === 'done') return state.answer;
        if (state.kind !== 'running') throw new Error(`The solver's job ended as ${state.kind}`);
        onProgress?.({ pass, gap: gapOf(state), seconds: state.seconds });
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
}

function gapOf({ value, bound }: { readonly value: number | null; readonly bound: number | null }): number | null {
  if (value === null || bound === null || bound === 0) return null;
  return Math.max(0, (bound - value) / Math.abs(bound));
}

/** What would have to change for a request to be funded, or what would be lost without it. Solves some 15 times. */
export async function marginOfMatch(
  book: Pick<Book, 'host'>,
  question: MarginQuestion,
  watch: MatchWatch = {},
): Promise<BookAnswer<MatchMargin | null>> {
  const limits = {
    seconds: watch.seconds ?? usualSeconds,
    uniqueSeconds: 0,
    gap: 1e-6,
    clock: () => performance.now(),
  };
  try {
    return { kind: 'done', value: await matchMargin(question, hostSolver(book, watch), limits) };
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}
