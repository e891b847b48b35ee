import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { FaultList } from './fault-list.tsx';
import type { ImportState } from './use-import.ts';
import type { Making } from './use-new-book.ts';
import { words } from './words.ts';

type StartProgressProps = { readonly making: Making; readonly reading: ImportState; readonly onCancel: () => void };

/** What is under way, or why it did not come about. */
export function StartProgress({ making, reading, onCancel }: StartProgressProps) {
  if (making.kind === 'making') {
    return <ProgressBar label={making.label} done={null} />;
  }
  if (making.kind === 'failed') return <Notice tone="refusal" title={making.sentence} />;
  switch (reading.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <ProgressBar label={words.reading} done={reading.done} detail={reading.detail} onCancel={onCancel} />;
    case 'refused':
      return (
        <Notice tone="refusal" title={words.importRefused}>
          {reading.sentence}
        </Notice>
      );
    case 'faults':
      return <FaultList folder={reading.folder} faults={reading.faults} />;
  }
}
