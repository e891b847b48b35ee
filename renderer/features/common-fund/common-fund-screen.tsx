import { useRef } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AwardsPanel } from './awards-panel.tsx';
import { PartnersPanel } from './partners-panel.tsx';
import { membersOf, type PoolFacts, poolDecided, poolOf } from './pool-facts.ts';
import { PoolPrint } from './pool-print.tsx';
import { TermsPanel } from './terms-panel.tsx';
import { usePoolFacts } from './use-pool-facts.ts';
import { words } from './words.ts';

/** A round of grants that several co-ops pay together. */
export function CommonFundScreen() {
  const facts = usePoolFacts();
  return (
    <Page width="wide">
      <div data-print="hide">
        <PageHeader title={words.title} sentence={words.sentence} />
      </div>
      <LiveView state={facts}>
        {(ready) =>
          ready === null ? (
            <EmptyState
              title={words.noAssembly}
              sentence={words.noAssemblySentence}
              action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
            />
          ) : (
            <Fund facts={ready} />
          )
        }
      </LiveView>
    </Page>
  );
}

/** The round is over: what can still be said is what was awarded, or that others decided. */
function Decided({ facts }: { readonly facts: PoolFacts }) {
  const isOurs = poolDecided(facts) !== null;
  return (
    <Notice
      tone="info"
      title={isOurs ? words.awarded : words.awardedOtherwise}
      actions={<ScreenLink to="grants">{words.toDecision}</ScreenLink>}
    >
      {isOurs ? words.awardedSentence : words.awardedOtherwiseSentence}
    </Notice>
  );
}

function Fund({ facts }: { readonly facts: PoolFacts }) {
  const terms = useRef<HTMLDivElement>(null);
  const members = membersOf(facts);
  const pool = poolOf(facts);
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PartnersPanel {...{ facts, members, pool }} onOurs={() => terms.current?.querySelector('input')?.focus()} />
          {facts.decision === null && (
            <div ref={terms}>
              <TermsPanel facts={facts} />
            </div>
          )}
          {facts.decision !== null && <Decided facts={facts} />}
          {(facts.decision === null || pool !== null) && <AwardsPanel facts={facts} members={members} pool={pool} />}
        </Stack>
      </div>
      {pool !== null && <PoolPrint facts={facts} pool={pool} />}
    </>
  );
}
