import { count } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { RecountResult } from './recount-result.tsx';
import type { RecountState } from './use-recount.ts';
import { faultSentence, words } from './words.ts';

/** What came of the recount, or how far it is. */
export function RecountAnswer({ state }: { readonly state: RecountState }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working': {
      const { done, total } = state;
      const known = total === null || total === 0 ? null : { done: done / total, total };
      return (
        <ProgressBar
          label={words.working}
          done={known?.done ?? null}
          {...(known === null ? {} : { detail: words.progress(count(done), count(known.total)) })}
        />
      );
    }
    case 'failed':
      return <ErrorState title={words.failed} sentence={state.why} />;
    case 'faulty':
      return (
        <Notice tone="refusal" title={words.unreadable(state.name)}>
          <ul>
            {state.faults.map(({ line, field, code }) => (
              <li key={`${line} ${field} ${code}`}>{faultSentence(count(line), field, code)}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'recounted':
      return <RecountResult name={state.name} recounted={state.recounted} />;
  }
}
