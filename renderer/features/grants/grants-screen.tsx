import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GrantsPage } from './grants-page.tsx';
import { useGrants } from './use-grants.ts';
import { words } from './words.ts';

/** Recoverable grants for what is missing: requests, board, members' vote, allocation, award. */
export function GrantsScreen() {
  const state = useGrants();
  return (
    <Page width="wide">
      {state.kind !== 'ready' && <PageHeader title={words.title} />}
      <LiveView state={state}>
        {(grants) => (grants === null ? <NoAssembly /> : <GrantsPage grants={grants} />)}
      </LiveView>
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
