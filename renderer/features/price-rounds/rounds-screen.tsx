import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PrivateScreen } from './private-view/private-screen.tsx';
import { RoundsPage } from './rounds-page.tsx';
import { Replay } from './slides/replay.tsx';
import { Wall } from './slides/wall.tsx';
import { type RoundsView, useRoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

/** Announce, collect, close, and again, until the gaps are small enough or accepted. */
export function RoundsScreen() {
  const state = useRoundsView();
  return (
    <Page width="wide">
      {state.kind !== 'ready' && <PageHeader title={words.title} />}
      <LiveView state={state}>{(view) => (view === null ? <NoAssembly /> : <Way view={view} />)}</LiveView>
    </Page>
  );
}

/** The address of what one household sees. */
const ofHousehold = 'household/';

/** The screen itself, its slides for the wall, or the closed rounds step by step. */
function Way({ view }: { readonly view: RoundsView }) {
  const { rest } = usePlace();
  switch (rest) {
    case 'wall':
      return <Wall view={view} />;
    case 'replay':
      return <Replay view={view} />;
    case 'household':
      return <PrivateScreen view={view} household="" />;
    default:
      if (rest.startsWith(ofHousehold))
        return <PrivateScreen view={view} household={decodeURIComponent(rest.slice(ofHousehold.length))} />;
      return <RoundsPage view={view} />;
  }
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
