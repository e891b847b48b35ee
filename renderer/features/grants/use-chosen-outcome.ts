import { useMemo } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { useMethodOutcomes, type WorkState } from '../../data/queries/use-grant-decision.ts';
import type { GrantsFacts } from './grants-view.ts';
import type { GrantsCase } from './use-grants.ts';

const none = [] as const;

/** What the method that counts comes to; with ballots it is worked out beside the window. */
export function useChosenOutcome({ inputs, method, rows }: GrantsCase): WorkState<MethodOutcome | null> {
  const isCounted = rows.vote === null || rows.vote.status === 'locked';
  const methods = useMemo(() => (isCounted ? [method] : none), [isCounted, method]);
  const state = useMethodOutcomes(inputs.voted, methods);
  return useMemo(() => (state.kind === 'ready' ? { kind: 'ready', value: state.value[0] ?? null } : state), [state]);
}

/** The facts with what the ballots came to, once it is known. */
export function withOutcome({ facts, rows }: GrantsCase, outcome: WorkState<MethodOutcome | null>): GrantsFacts {
  if (rows.vote === null || facts.result === null) return facts;
  if (outcome.kind !== 'ready' || outcome.value === null) return facts;
  return { ...facts, result: { ...facts.result, grants: outcome.value.allocation } };
}
