import type { ClearingReport } from '../../../../shared/assembly/session/product-clearings.ts';
import { useClearings } from '../../../data/queries/use-clearings.ts';
import type { QueryState } from '../../../data/use-book-query.ts';
import { LiveView } from '../../../live/live-view.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { BlockedTable } from './blocked-table.tsx';
import { pinnedSummary } from './blocking-text.ts';
import { words } from './blocks-words.ts';
import { blockedRows, pinnedRows } from './clearing-rows.ts';
import { PinnedTable } from './pinned-table.tsx';

type ClearingPanelsProps = { readonly view: RoundsView /** The last closed round. */; readonly round: number };

/** What keeps the products of the last closed round from clearing, and how far the other prices are pinned down. */
export function ClearingPanels({ view, round }: ClearingPanelsProps) {
  const state = ofRound(useClearings(), round);
  return (
    <LiveView state={state} rows={3}>
      {(report) => <Panels view={view} report={report} />}
    </LiveView>
  );
}

/** The answer to an earlier question stays a moment; it is of another round. */
function ofRound(state: QueryState<ClearingReport | null>, round: number): QueryState<ClearingReport> {
  if (state.kind !== 'ready') return state;
  const { value } = state;
  return value === null || value.round !== round ? { kind: 'loading' } : { kind: 'ready', value };
}

function Panels({ view, report }: { readonly view: RoundsView; readonly report: ClearingReport }) {
  const { products, settings } = view;
  const blocked = blockedRows(report.products, products);
  const pinned = pinnedRows(report.products, products);
  return (
    <>
      <Panel title={words.blocks} sentence={words.blocksSentence}>
        {report.changedSince > 0 && (
          <Notice tone="info" title={words.changed}>
            {words.changedSentence(report.changedSince)}
          </Notice>
        )}
        {blocked.length === 0 ? (
          <p>{words.blocksNone}</p>
        ) : (
          <BlockedTable rows={blocked} currency={settings.currency} />
        )}
      </Panel>
      {pinned.length > 0 && (
        <Panel title={words.pinned} sentence={words.pinnedSentence}>
          <p>{pinnedSummary(pinned, settings.currency)}</p>
          <PinnedTable rows={pinned} currency={settings.currency} />
        </Panel>
      )}
    </>
  );
}
