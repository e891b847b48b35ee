import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { ProgramAnswer } from '../../../shared/grants/matching/linear-program.ts';
import type { SearchProgress } from './run-program.ts';
import { type SolverPlace, startThread } from './solver-place.ts';
import type { SolverOrder, SolverReport } from './solver-thread.ts';

export type JobState =
  | ({ readonly kind: 'running' } & SearchProgress)
  | { readonly kind: 'done'; readonly answer: ProgramAnswer }
  /** The solver broke down twice over this program. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'no-such-job' };

export type SolverDesk = {
  readonly begin: (order: SolverOrder) => string;
  /** Answers when the job is done, at the latest after `waitMs`. */
  readonly look: (job: string, waitMs: number) => Promise<JobState>;
  readonly stop: (job: string) => void;
  readonly close: () => Promise<void>;
};

type Job = {
  readonly id: string;
  readonly order: SolverOrder;
  state: Exclude<JobState, { readonly kind: 'no-such-job' }>;
  attempts: number;
  readonly settled: PromiseWithResolvers<void>;
};
type Desk = {
  readonly place: SolverPlace;
  readonly jobs: Map<string, Job>;
  thread: Worker | null;
  current: Job | null;
};

/** Answers nobody came back for are forgotten, the oldest first. */
const keptJobs = 32;
/** The solver looks at its clock now and then only; a thread that is this late is ended. */
const lateSeconds = 20;

/** Solves programs one after the other in a thread of its own, which is started anew after a stop or a breakdown. */
export function solverDesk(place: SolverPlace): SolverDesk {
  const desk: Desk = { place, jobs: new Map(), thread: null, current: null };
  return {
    begin: (order) => {
      const id = randomUUID();
      const state = { kind: 'running', value: null, bound: null, seconds: 0 } as const;
      desk.jobs.set(id, { id, order, state, attempts: 0, settled: Promise.withResolvers() });
      forgetOldest(desk);
      next(desk);
      return id;
    },
    look: async (id, waitMs) => {
      const job = desk.jobs.get(id);
      if (job === undefined) return { kind: 'no-such-job' };
      if (job.state.kind === 'running') await Promise.race([job.settled.promise, waited(waitMs)]);
      return job.state;
    },
    stop: (id) => {
      const job = desk.jobs.get(id);
      if (job === undefined || job.state.kind !== 'running') return;
      if (desk.current === job) endThread(desk);
      settle(desk, job, { kind: 'done', answer: { kind: 'stopped' } });
    },
    close: async () => {
      const { thread } = desk;
      desk.thread = null;
      desk.jobs.clear();
      await thread?.terminate();
    },
  };
}

const waited = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function forgetOldest({ jobs }: Desk): void {
  for (const { id, state } of jobs.values()) {
    if (jobs.size <= keptJobs) return;
    if (state.kind !== 'running') jobs.delete(id);
  }
}

function next(desk: Desk): void {
  if (desk.current !== null) return;
  const job = [...desk.jobs.values()].find(({ state }) => state.kind === 'running');
  if (job === undefined) return;
  desk.current = job;
  job.attempts += 1;
  desk.thread ??= openThread(desk);
  // Held only while it works, so that an idle solver keeps no program from ending.
  desk.thread.ref();
  desk.thread.postMessage(job.order);
  const late = setTimeout(() => endLate(desk, job), (job.order.limits.seconds + lateSeconds) * 1000);
  void job.settled.promise.then(() => clearTimeout(late));
}

function openThread(desk: Desk): Worker {
  const thread = startThread(desk.place);
  // A thread that was ended may still have words under way; only the present one is heard.
  const hear = (listen: () => void) => desk.thread === thread && listen();
  thread.on('message', (report: SolverReport) => hear(() => heard(desk, report)));
  thread.on('error', () => hear(() => broken(desk)));
  thread.on('exit', () => hear(() => broken(desk)));
  return thread;
}

function heard(desk: Desk, report: SolverReport): void {
  const job = desk.current;
  if (job === null) return;
  switch (report.kind) {
    case 'progress':
      job.state = { kind: 'running', ...report.progress };
      return;
    case 'answer':
      desk.thread?.unref();
      settle(desk, job, { kind: 'done', answer: report.answer });
      return;
    case 'broken':
      broken(desk);
  }
}

/** Once more with a fresh solver; then it is the program that cannot be solved. */
function broken(desk: Desk): void {
  const job = desk.current;
  endThread(desk);
  if (job === null) return;
  if (job.attempts > 1) {
    settle(desk, job, { kind: 'failed' });
    return;
  }
  desk.current = null;
  next(desk);
}

function endLate(desk: Desk, job: Job): void {
  if (desk.current !== job) return;
  endThread(desk);
  settle(desk, job, { kind: 'done', answer: { kind: 'out-of-time' } });
}

function endThread(desk: Desk): void {
  const { thread } = desk;
  desk.thread = null;
  void thread?.terminate();
}

function settle(desk: Desk, job: Job, state: Job['state']): void {
  job.state = state;
  job.settled.resolve();
  if (desk.current === job) desk.current = null;
  next(desk);
}
