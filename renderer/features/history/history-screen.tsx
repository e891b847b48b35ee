import { useEffect, useMemo, useState } from 'react';
import { useBook } from '../../data/book-context.ts';
import { type History, useHistory } from '../../data/queries/use-history.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { downloadText } from '../../live/download-text.ts';
import { failureWords } from '../../live/failure-words.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { useToast } from '../../ui/toast.tsx';
import { journalLines } from './export-journal.ts';
import { type HistoryRow, historyRows } from './history-rows.ts';
import { HistoryTable } from './history-table.tsx';
import { JournalCheckResult, useJournalCheck } from './journal-check.tsx';
import { SnapshotsPanel } from './snapshots-panel.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { words } from './words.ts';

export function HistoryScreen() {
  const { history, readMore } = useHistory();
  const asked = useAskedChange(history, readMore);
  const { check, run } = useJournalCheck();
  const exportJournal = useJournalExport();
  const [leaving, setLeaving] = useState<HistoryRow | null>(null);
  useScreenActions(
    useMemo(
      () => [
        { key: 'verify', label: words.verify, run },
        { key: 'export', label: words.exportJournal, run: exportJournal },
      ],
      [run, exportJournal],
    ),
  );
  return (
    <Page>
      <PageHeader
        title={words.title}
        sentence={words.sentence}
        action={
          <Button tone="primary" onClick={run}>
            {words.verify}
          </Button>
        }
        menu={[{ kind: 'action', key: 'export', label: words.exportJournal, run: exportJournal }]}
      />
      <JournalCheckResult check={check} />
      <Panel title={words.changes}>
        <LiveView state={history}>
          {({ entries, hasMore }) => (
            <>
              <HistoryTable rows={historyRows(entries)} asked={asked} onTakeBack={setLeaving} />
              {hasMore && (
                <Row>
                  <Button onClick={readMore}>{words.older}</Button>
                </Row>
              )}
            </>
          )}
        </LiveView>
      </Panel>
      <SnapshotsPanel />
      <TakeBackDialog row={leaving} onClose={() => setLeaving(null)} />
    </Page>
  );
}

/** The number behind the address (history/12); older changes are read until it is among them. */
function useAskedChange(history: QueryState<History>, readMore: () => void): number | null {
  const { rest } = usePlace();
  const asked = /^\d+$/.test(rest) ? Number(rest) : null;
  const oldest = history.kind === 'ready' && history.value.hasMore ? (history.value.entries.at(-1)?.seq ?? null) : null;
  const isOlder = asked !== null && oldest !== null && asked < oldest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is asked for once for each oldest change
  useEffect(() => {
    if (isOlder) readMore();
  }, [isOlder, oldest]);
  return asked;
}

function useJournalExport(): () => void {
  const book = useBook();
  const toast = useToast();
  return useMemo(() => {
    const save = async () => {
      const lines = await journalLines(book);
      if (lines.kind === 'failed') {
        toast({ title: words.exportFailed, detail: failureWords[lines.code], tone: 'refusal' });
        return;
      }
      downloadText(`journal-${book.bookId}.ndjson`, lines.value, 'application/x-ndjson');
      toast({ title: words.exported });
    };
    return () => void save();
  }, [book, toast]);
}
