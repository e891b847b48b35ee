import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FundPage } from './fund-page.tsx';
import { GrantPage } from './grant-page.tsx';
import { type RecoveryFacts, useRecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** How grants come back: all of them, and one of them. */
export function RecoveryScreen() {
  const facts = useRecoveryFacts();
  return (
    <Page width="wide">
      <LiveView state={facts}>{(ready) => (ready === null ? <NoAssembly /> : <Place facts={ready} />)}</LiveView>
    </Page>
  );
}

function Place({ facts }: { readonly facts: RecoveryFacts }) {
  const { rest } = usePlace();
  if (rest === '') return facts.rows.length === 0 ? <NoGrants /> : <FundPage facts={facts} />;
  const row = facts.rows.find(({ file }) => file.grant === rest);
  if (row !== undefined) return <GrantPage key={rest} row={row} facts={facts} />;
  return <EmptyState title={words.noSuchGrant} action={<ScreenLink to="recovery">{words.back}</ScreenLink>} />;
}

function NoGrants() {
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} />
      <EmptyState
        title={words.empty}
        sentence={words.emptySentence}
        action={<ScreenLink to="grants">{words.toGrants}</ScreenLink>}
      />
    </>
  );
}

function NoAssembly() {
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} />
      <EmptyState
        title={words.noAssembly}
        sentence={words.noAssemblySentence}
        action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
      />
    </>
  );
}
