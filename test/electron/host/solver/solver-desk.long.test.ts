import { afterEach, expect, test } from 'vitest';
import { type JobState, type SolverDesk, solverDesk } from '../../../../electron/host/solver/solver-desk.ts';
import type { LinearProgram } from '../../../../shared/grants/matching/linear-program.ts';

let desk: SolverDesk = solverDesk({ kind: 'sources' });
afterEach(async () => {
  await desk.close();
  desk = solverDesk({ kind: 'sources' });
});

const limits = { seconds: 60, gap: 0, start: null };

/** The most of 3a + 2b where a + b is at most 1.5, in whole numbers: a alone. */
const small: LinearProgram = {
  columns: [
    { worth: 3, least: 0, most: 1, whole: true },
    { worth: 2, least: 0, most: 1, whole: true },
  ],
  rows: [{ at: [0, 1], by: [1, 1], least: null, most: 1.5 }],
};

/** A market split: which of many numbers add up to half in each of several rows; nobody solves it soon. */
function endless(): LinearProgram {
  let state = 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 1000;
  };
  const at = Array.from({ length: 60 }, (_, column) => column);
  const rows = Array.from({ length: 7 }, () => {
    const by = at.map(next);
    const half = Math.floor(by.reduce((sum, one) => sum + one, 0) / 2);
    return { at, by, half };
  });
  // What a row misses of its half counts against the answer, so that there is always some answer to improve on.
  const misses = rows.flatMap(() => [0, 1].map(() => ({ worth: -1, least: 0, most: 1e6, whole: false })));
  return {
    columns: [...at.map(() => ({ worth: 0, least: 0, most: 1, whole: true })), ...misses],
    rows: rows.map(({ by, half }, row) => ({
      at: [...at, 60 + 2 * row, 61 + 2 * row],
      by: [...by, 1, -1],
      least: half,
      most: half,
    })),
  };
}

async function until(job: string, isSo: (state: JobState) => boolean): Promise<JobState> {
  for (let turn = 0; turn < 200; turn += 1) {
    const state = await desk.look(job, 200);
    if (isSo(state)) return state;
  }
  throw new Error('It never came to that.');
}
const isDone = ({ kind }: JobState): boolean => kind !== 'running';

test('solves programs one after the other in its thread', async () => {
  const jobs = [desk.begin({ program: small, limits }), desk.begin({ program: { columns: [], rows: [] }, limits })];
  expect(await until(jobs[0] ?? '', isDone)).toMatchObject({ kind: 'done', answer: { value: 3, columns: [1, 0] } });
  expect(await until(jobs[1] ?? '', isDone)).toMatchObject({ kind: 'done', answer: { value: 0, columns: [] } });
  expect(await desk.look('another', 0)).toEqual({ kind: 'no-such-job' });
});

test('says what one more of a row is worth when nothing must be whole', async () => {
  const columns = small.columns.map((column) => ({ ...column, whole: false }));
  const job = desk.begin({ program: { ...small, columns }, limits });
  expect(await until(job, isDone)).toMatchObject({ answer: { value: 4, rowPrices: [2] } });
});

test('tells how far a search has come, and stops it at once for the next', async () => {
  const job = desk.begin({ program: endless(), limits });
  const waiting = desk.begin({ program: small, limits });
  const running = await until(job, (state) => state.kind === 'running' && state.value !== null);
  expect(running).toMatchObject({ kind: 'running', bound: expect.any(Number) });
  desk.stop(job);
  expect(await desk.look(job, 0)).toEqual({ kind: 'done', answer: { kind: 'stopped' } });
  expect(await until(waiting, isDone)).toMatchObject({ kind: 'done', answer: { value: 3 } });
}, 60_000);

test('ends at its time limit with the best found', async () => {
  const job = desk.begin({ program: endless(), limits: { ...limits, seconds: 1 } });
  const { answer } = (await until(job, isDone)) as Extract<JobState, { kind: 'done' }>;
  expect(answer).toMatchObject({ kind: 'solved', proved: false });
}, 60_000);

test('starts a fresh solver after a breakdown', async () => {
  const misfit = { ...small, rows: [{ at: [7], by: [1], least: null, most: 1 }] };
  const job = desk.begin({ program: misfit, limits });
  expect(await until(job, isDone)).toEqual({ kind: 'failed' });
  const after = desk.begin({ program: small, limits });
  expect(await until(after, isDone)).toMatchObject({ kind: 'done', answer: { value: 3 } });
});
