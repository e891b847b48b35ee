import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { UiRoot } from '../ui/ui-root.tsx';
import { HostGate } from './host-gate.tsx';

const BookShell = lazy(async () => ({ default: (await import('./book-shell.tsx')).BookShell }));
const StartPage = lazy(async () => ({ default: (await import('./start-page.tsx')).StartPage }));

/** The facilitator's window: the start page, or one open assembly. */
export function App() {
  return (
    <UiRoot>
      <HostGate>
        <Router hook={useHashLocation}>
          <Suspense>
            <Switch>
              <Route path="/b/:bookId/*?">
                {(params) => {
                  const [path = '', ...rest] = (params['*'] ?? '').split('/');
                  const { bookId } = params;
                  return <BookShell key={bookId} bookId={bookId} path={path || 'overview'} rest={rest.join('/')} />;
                }}
              </Route>
              <Route>
                <StartPage />
              </Route>
            </Switch>
          </Suspense>
        </Router>
      </HostGate>
    </UiRoot>
  );
}
