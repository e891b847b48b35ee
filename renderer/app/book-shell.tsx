import { useMemo } from 'react';
import { BookProvider } from '../data/book-context.ts';
import { failureWords } from '../live/failure-words.ts';
import { Page } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { type Place, PlaceProvider } from '../ui/screen-link.tsx';
import { ErrorState } from '../ui/states.tsx';
import { AssemblyFrame } from './assembly-frame.tsx';
import { useOpenBook } from './use-open-book.ts';
import { words } from './words.ts';

type BookShellProps = { readonly bookId: string; readonly path: string; readonly rest: string };

/** One assembly in its window: opens it, then shows the frame with the screen of this address. */
export function BookShell({ bookId, path, rest }: BookShellProps) {
  const state = useOpenBook(bookId);
  const place = useMemo((): Place => {
    const linkTo = (to: string) => (to === '/' ? '#/' : `#/b/${bookId}/${to}`);
    return {
      linkTo,
      rest,
      goTo: (to) => {
        window.location.hash = linkTo(to);
      },
    };
  }, [bookId, rest]);
  switch (state.kind) {
    case 'opening': {
      const { progress } = state;
      const done = progress?.total ? progress.done / progress.total : null;
      return (
        <main>
          <Page>
            <ProgressBar
              label={words.opening}
              done={done}
              {...(progress && { detail: words.stages[progress.stage] })}
            />
          </Page>
        </main>
      );
    }
    case 'failed':
      return (
        <main>
          <Page>
            <ErrorState
              title={words.openFailed}
              sentence={failureWords[state.code]}
              onRetry={() => window.location.reload()}
            />
            <a href="#/">{words.allAssemblies}</a>
          </Page>
        </main>
      );
    case 'open':
      return (
        <BookProvider value={state.book}>
          <PlaceProvider value={place}>
            <AssemblyFrame title={state.info.title} path={path} />
          </PlaceProvider>
        </BookProvider>
      );
  }
}
