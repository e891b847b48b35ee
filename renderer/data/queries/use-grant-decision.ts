import { useEffect, useMemo, useState } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { NamedMethod } from '../../../shared/grants/allocation-method.ts';
import type { VotedCase } from '../../../shared/grants/election-of-requests.ts';
import type { RequestMargin } from '../../../shared/grants/request-margins.ts';
import type { GrantsAnswer, GrantsTask } from '../grants/carry-out.ts';
import { type GrantRows, readGrantRows } from '../grants/grant-inputs.ts';
import { startGrantsTask } from '../grants/grants-client.ts';
import { reportBug } from '../report-bug.ts';
import { rowReader } from '../row-reader.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every row that a decision on grants rests on. */
export function useGrantRows(): QueryState<GrantRows> {
  return useBookQuery((db) => readGrantRows(rowReader(db)));
}

/** How many households have handed in their ballot, by code; never what they voted. */
export function useGrantVoters(): QueryState<readonly string[]> {
  return useBookQuery((db) => db.rows('grantVoters').toCollection().primaryKeys());
}

/** Work in a worker of its own. */
export type WorkState<Value> =
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly cancel: () => void }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'cancelled'; readonly again: () => void }
  | { readonly kind: 'failed'; readonly again: () => void };

/** Runs a task again whenever it changes; `null` has nothing to do. The task must be memoised. */
export function useGrantsTask(task: GrantsTask | null): WorkState<GrantsAnswer> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<WorkState<GrantsAnswer>>({ ...idle });
  useEffect(() => {
    if (task === null) return;
    let isCurrent = true;
    const again = () => setAttempt(attempt + 1);
    const set = (next: WorkState<GrantsAnswer>) => isCurrent && setState(next);
    const cancel = () => {
      work.cancel();
      set({ kind: 'cancelled', again });
      isCurrent = false;
    };
    const work = startGrantsTask(task, (done, total) => set({ kind: 'working', done, total, cancel }));
    set({ kind: 'working', done: 0, total: 1, cancel });
    work.answer.then(
      (value) => set({ kind: 'ready', value }),
      (error: unknown) => {
        reportBug(error);
        set({ kind: 'failed', again });
      },
    );
    return () => {
      isCurrent = false;
      work.cancel();
    };
  }, [task, attempt]);
  return state;
}

const idle = { kind: 'working', done: 0, total: 1, cancel: () => undefined } as const;

export function mapWork<Value, Result>(state: WorkState<Value>, work: (value: Value) => Result): WorkState<Result> {
  return state.kind === 'ready' ? { kind: 'ready', value: work(state.value) } : state;
}

/** What each method comes to on the same requests and ballots. Both arguments must be memoised. */
export function useMethodOutcomes(
  voted: VotedCase,
  methods: readonly NamedMethod[],
): WorkState<readonly MethodOutcome[]> {
  const task = useMemo<GrantsTask>(() => ({ kind: 'allocate', voted, methods }), [voted, methods]);
  const state = useGrantsTask(task);
  return useMemo(() => mapWork(state, (answer) => (answer.kind === 'outcomes' ? answer.outcomes : [])), [state]);
}

/** What would have to change for each request to be funded; asked for one method at a time. */
export function useMargins(voted: VotedCase, method: NamedMethod): WorkState<readonly RequestMargin[]> {
  const task = useMemo<GrantsTask>(() => ({ kind: 'margins', voted, method }), [voted, method]);
  const state = useGrantsTask(task);
  return useMemo(() => mapWork(state, (answer) => (answer.kind === 'margins' ? answer.margins : [])), [state]);
}
