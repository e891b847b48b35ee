import type { ReactNode } from 'react';
import type { QueryState } from '../data/use-book-query.ts';
import { ErrorState, LoadingState } from '../ui/states.tsx';
import { words } from './words.ts';

type WhenReadyProps<Value> = {
  readonly state: QueryState<Value>;
  readonly children: (value: Value) => ReactNode;
};

/** Draws a query's four states: loading, failed, and ready (empty is the screen's own). */
export function WhenReady<Value>({ state, children }: WhenReadyProps<Value>) {
  switch (state.kind) {
    case 'loading':
      return <LoadingState />;
    case 'failed':
      return <ErrorState title={words.loadFailed} sentence={words.failures[state.code]} />;
    case 'ready':
      return children(state.value);
  }
}
