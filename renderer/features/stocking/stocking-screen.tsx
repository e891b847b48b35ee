import { useMemo, useState } from 'react';
import { noChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CountsPage } from './counts-page.tsx';
import { exportCsv } from './export-list.ts';
import { ListPage } from './list-page.tsx';
import { type ListWishes, useStocking } from './use-stocking.ts';
import { words } from './words.ts';

const asBefore: ListWishes = { from: null, choices: noChoices };

/** What the store orders: need with its working, cases, dates; on paper one page a supplier; counts typed back. */
export function StockingScreen() {
  const [wishes, setWishes] = useState<ListWishes>(asBefore);
  const stocking = useStocking(wishes);
  const { rest, goTo } = usePlace();
  const value = stocking.kind === 'ready' ? stocking.value : null;
  const actions = useMemo(
    () =>
      value === null
        ? []
        : [
            { key: 'stocking.export', label: words.export, run: () => exportCsv(value) },
            { key: 'stocking.counts', label: words.typeCounts, run: () => goTo('stocking/counts') },
          ],
    [value, goTo],
  );
  useScreenActions(actions);
  return (
    <Page width="wide">
      <LiveView state={stocking}>
        {(ready) => {
          if (ready === null || ready.rows.lines.length === 0) return <Nothing />;
          if (rest === 'counts') return <CountsPage stocking={ready} />;
          return <ListPage stocking={ready} wishes={wishes} onWishes={setWishes} />;
        }}
      </LiveView>
    </Page>
  );
}

function Nothing() {
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} />
      <EmptyState
        title={words.empty}
        sentence={words.emptySentence}
        action={<ScreenLink to="plans">{words.toPlans}</ScreenLink>}
      />
    </>
  );
}
