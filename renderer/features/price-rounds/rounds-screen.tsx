import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { RoundsPage } from './rounds-page.tsx';
import { useRoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

/** Announce, collect, close, and again, until the gaps are small enough or accepted. */
export function RoundsScreen() {
  const state = useRoundsView();
  return (
    <Page width="wide">
      {state.kind !== 'ready' && <PageHeader title={words.title} />}
      <LiveView state={state}>{(view) => (view === null ? <NoAssembly /> : <RoundsPage view={view} />)}</LiveView>
    </Page>
  );
}

function NoAssembly() {
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState
        title={words.noAssembly}
        sentence={words.noAssemblySentence}
        action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
      />
    </>
  );
}
