import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useRef } from 'react';
import { Page } from '../ui/page-header.tsx';
import { usePlace } from '../ui/screen-link.tsx';
import { EmptyState, LoadingState } from '../ui/states.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { screens } from './screens.ts';
import { words } from './words.ts';

const components: ReadonlyMap<string, LazyExoticComponent<ComponentType>> = new Map(
  screens.map(({ path, load }) => [path, lazy(load)]),
);

/** The screen of the present address. One that fails does not take the others with it. */
export function ScreenOutlet({ path, bookTitle }: { readonly path: string; readonly bookTitle: string }) {
  const Component = components.get(path);
  const { rest } = usePlace();
  const title = screens.find((screen) => screen.path === path)?.title ?? words.app;
  useEffect(() => {
    document.title = `${title} · ${bookTitle} · ${words.app}`;
  }, [title, bookTitle]);
  if (Component === undefined) {
    return (
      <Page>
        <EmptyState title={words.noSuchScreen} sentence={words.noSuchScreenSentence} />
      </Page>
    );
  }
  return (
    <ScreenBoundary key={path}>
      <Suspense
        fallback={
          <Page>
            <LoadingState />
          </Page>
        }
      >
        <Component />
        <FocusHeading key={`${path}/${rest}`} />
      </Suspense>
    </ScreenBoundary>
  );
}

/** After navigation the new screen's heading has the focus, so that it is read out and Tab goes on from there. */
function FocusHeading() {
  const first = useRef(arrivals === 0);
  useEffect(() => {
    arrivals += 1;
    if (first.current) return;
    const heading = document.querySelector<HTMLElement>('main [data-page-heading]') ?? document.querySelector('main');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return null;
}

/** The first screen after opening leaves the focus alone. */
let arrivals = 0;
