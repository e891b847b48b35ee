import type { SnapshotInfo } from '../../../shared/bridge/contract.ts';
import { restoreSnapshot } from '../../data/commands/import-commands.ts';
import { dateTime } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { words } from './words.ts';

type RestoreDialogProps = {
  readonly snapshot: SnapshotInfo | null;
  readonly onClose: () => void;
  readonly onRestored: () => void;
};

/** Goes back to a snapshot, as one change with its reason. */
export function RestoreDialog({ snapshot, onClose, onRestored }: RestoreDialogProps) {
  const act = useAct();
  const restore = async (why: string) => {
    onClose();
    if (snapshot === null) return;
    await act((book) => restoreSnapshot(book, snapshot.name, why), {
      saved: words.restored,
      refused: () => words.restoreRefused,
    });
    onRestored();
  };
  return (
    <ConfirmDialog
      open={snapshot !== null}
      onClose={onClose}
      onConfirm={(why) => void restore(why)}
      title={words.restoreTitle(snapshot ? dateTime(snapshot.at) : '')}
      sentence={words.restoreSentence}
      confirmLabel={words.restoreConfirm}
      reason="required"
    />
  );
}
