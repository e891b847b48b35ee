import { type ReactNode, useEffect, useState } from 'react';
import { hostInfo } from '../data/books.ts';
import type { FailureCode } from '../data/journal-calls.ts';
import { failureWords } from '../live/failure-words.ts';
import { Page, PageHeader } from '../ui/page-header.tsx';
import { ErrorState } from '../ui/states.tsx';
import { words } from './words.ts';

/** Lets the app in when the host knows this window; else says what to do. */
export function HostGate({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<'asking' | 'known' | FailureCode>('asking');
  useEffect(() => {
    hostInfo().then(
      (answer) => setState(answer.kind === 'done' ? 'known' : answer.code),
      () => setState('unreachable'),
    );
  }, []);
  if (state === 'known') return children;
  if (state === 'asking') return null;
  return (
    <main>
      {state === 'not-signed-in' ? (
        <Page>
          <PageHeader title={words.notSignedIn} sentence={words.notSignedInSentence} />
        </Page>
      ) : (
        <Page>
          <ErrorState
            title={words.unreachable}
            sentence={failureWords[state]}
            onRetry={() => window.location.reload()}
          />
        </Page>
      )}
    </main>
  );
}
