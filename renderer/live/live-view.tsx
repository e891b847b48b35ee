import type { ReactNode } from 'react';
import type { QueryState } from '../data/use-book-query.ts';
import { ErrorState, LoadingState } from '../ui/states.tsx';
import { failureWords } from './failure-words.ts';
import { words } from './words.ts';

type LiveViewProps<Value> = {
  readonly state: QueryState<Value>;
  /** How many bars stand in for what is coming. */
  readonly rows?: number;
  readonly children: (value: Value) => ReactNode;
};

/** Draws a live query: the shape of what is coming, the failure with its remedy, or the value. */
export function LiveView<Value>({ state, rows = 6, children }: LiveViewProps<Value>) {
  switch (state.kind) {
    case 'loading':
      return <LoadingState label={words.loading} rows={rows} />;
    case 'failed':
      return (
        <ErrorState
          title={words.loadFailed}
          sentence={failureWords[state.code]}
          onRetry={() => window.location.reload()}
        />
      );
    case 'ready':
      return children(state.value);
  }
}
