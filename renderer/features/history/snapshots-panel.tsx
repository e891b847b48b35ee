import { useCallback, useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../shared/bridge/contract.ts';
import { useBook } from '../../data/book-context.ts';
import type { BookAnswer } from '../../data/books.ts';
import { listSnapshots, takeSnapshot } from '../../data/snapshots.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SnapshotTable } from './snapshot-table.tsx';
import { words } from './words.ts';

/** The copies of the whole assembly: list, take, restore. */
export function SnapshotsPanel() {
  const book = useBook();
  const toast = useToast();
  const [found, setFound] = useState<BookAnswer<readonly SnapshotInfo[]> | null>(null);
  const [leaving, setLeaving] = useState<SnapshotInfo | null>(null);
  const look = useCallback(() => void listSnapshots(book).then(setFound), [book]);
  useEffect(look, [look]);
  const take = async () => {
    const taken = await takeSnapshot(book);
    if (taken.kind === 'failed') toast({ title: words.takeFailed, detail: failureWords[taken.code], tone: 'refusal' });
    else toast({ title: words.taken });
    look();
  };
  return (
    <Panel
      title={words.snapshots}
      sentence={words.snapshotsSentence}
      actions={<Button onClick={() => void take()}>{words.take}</Button>}
    >
      {found === null && <LoadingState rows={3} />}
      {found?.kind === 'failed' && <Notice tone="refusal" title={failureWords[found.code]} />}
      {found?.kind === 'done' && <SnapshotTable snapshots={found.value} onRestore={setLeaving} />}
      <RestoreDialog snapshot={leaving} onClose={() => setLeaving(null)} onRestored={look} />
    </Panel>
  );
}
