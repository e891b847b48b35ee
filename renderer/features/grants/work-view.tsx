import type { ReactNode } from 'react';
import type { WorkState } from '../../data/queries/use-grant-decision.ts';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { methodWords } from './method-words.ts';

type WorkViewProps<Value> = {
  readonly state: WorkState<Value>;
  readonly label: string;
  /** What is counted on the way: "3 of 12 rules". */
  readonly progress: (done: string, total: string) => string;
  readonly children: (value: Value) => ReactNode;
};

/** Long work beside the window: how far it is, how to end it, and how to begin it again. */
export function WorkView<Value>({ state, label, progress, children }: WorkViewProps<Value>) {
  switch (state.kind) {
    case 'ready':
      return children(state.value);
    case 'working':
      return (
        <ProgressBar
          label={label}
          done={state.done / state.total}
          detail={progress(count(state.done), count(state.total))}
          onCancel={state.cancel}
        />
      );
    case 'cancelled':
      return (
        <EmptyState title={methodWords.cancelled} action={<Button onClick={state.again}>{methodWords.again}</Button>} />
      );
    case 'failed':
      return <ErrorState title={methodWords.failed} onRetry={state.again} />;
  }
}
