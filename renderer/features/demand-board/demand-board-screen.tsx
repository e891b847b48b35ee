import { useMemo, useState } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { BoardContent } from './board-content.tsx';
import { BoardPaper } from './board-paper.tsx';
import { BoardSettingsDialog } from './board-settings-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { type BoardFacts, useBoardFacts } from './use-board-facts.ts';
import { words } from './words.ts';

/** What producers are told of the demand: what it would say now, what is withheld and why, and what was published. */
export function DemandBoardScreen() {
  const facts = useBoardFacts();
  return (
    <Page width="wide">
      <LiveView state={facts}>{(ready) => (ready === null ? <NoPlans /> : <Board facts={ready} />)}</LiveView>
    </Page>
  );
}

function NoPlans() {
  return (
    <>
      <PageHeader title={words.title} sentence={words.lead} />
      <EmptyState
        title={words.emptyTitle}
        sentence={words.emptySentence}
        action={<ScreenLink to="plans">{words.toPlans}</ScreenLink>}
      />
    </>
  );
}

/** Only what is published goes on paper; an empty page would not say so. */
function NothingOnPaper() {
  return (
    <PrintSheets>
      <PrintSheet title={words.nothingToPrint} sentence={words.nothingToPrintSentence}>
        {null}
      </PrintSheet>
    </PrintSheets>
  );
}

function Board({ facts }: { readonly facts: BoardFacts }) {
  const [asked, setAsked] = useState<'publish' | 'settings' | null>(null);
  const actions = useMemo(
    () => [
      { key: 'board.publish', label: words.publish, run: () => setAsked('publish') },
      { key: 'board.settings', label: words.settings, run: () => setAsked('settings') },
    ],
    [],
  );
  useScreenActions(actions);
  const last = facts.publications.at(-1);
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PageHeader
            title={words.title}
            sentence={words.lead}
            action={
              <>
                <Button onClick={() => setAsked('settings')}>{words.settings}</Button>
                <Button tone="primary" onClick={() => setAsked('publish')}>
                  {words.publish}
                </Button>
              </>
            }
          />
          <BoardContent facts={facts} />
        </Stack>
      </div>
      {last === undefined ? <NothingOnPaper /> : <BoardPaper publication={last} />}
      <PublishDialog open={asked === 'publish'} facts={facts} onClose={() => setAsked(null)} />
      {asked === 'settings' && <BoardSettingsDialog settings={facts.records.settings} onClose={() => setAsked(null)} />}
    </>
  );
}
