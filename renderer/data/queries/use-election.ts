import { useMemo } from 'react';
import type { PabulibRefusal } from '../../../shared/grants/ballots/pabulib-refusal.ts';
import type { ElectionComparison } from '../../../shared/grants/compare-election.ts';
import type { GrantsTask } from '../grants/carry-out.ts';
import { mapWork, useGrantsTask, type WorkState } from './use-grant-decision.ts';

/** A file of ballots under many rules, or why it cannot be read; nothing of it is kept. Null until it is known. */
export function useElection(
  text: string,
  rules: 'usual' | 'every',
): WorkState<ElectionComparison | PabulibRefusal | null> {
  const task = useMemo<GrantsTask>(() => ({ kind: 'election', text, rules }), [text, rules]);
  const state = useGrantsTask(task);
  return useMemo(() => mapWork(state, (answer) => (answer.kind === 'election' ? answer.file : null)), [state]);
}
