import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { UiRoot } from '../ui/ui-root.tsx';
import { BookShell } from './book-shell.tsx';
import { HostGate } from './host-gate.tsx';
import { StartPage } from './start-page.tsx';

/** The facilitator's window: the start page, or one open assembly. */
export function App() {
  return (
    <UiRoot>
      <HostGate>
        <Router hook={useHashLocation}>
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
        </Router>
      </HostGate>
    </UiRoot>
  );
}
