import { undoChange } from '../../data/undo-change.ts';
import { commandName } from '../../live/command-names.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { HistoryRow } from './history-rows.ts';
import { words } from './words.ts';

type TakeBackDialogProps = { readonly row: HistoryRow | null; readonly onClose: () => void };

/** Takes back any change of the past, or an undo of one, with the reason. */
export function TakeBackDialog({ row, onClose }: TakeBackDialogProps) {
  const act = useAct();
  const isUndo = row?.command === 'undo';
  const name = commandName(row?.origin ?? '');
  const takeBack = (why: string) => {
    onClose();
    if (row === null) return;
    void act((book) => undoChange(book, row.id, why), {
      saved: words.undone,
      refused: ({ code }) => words.undoRefused[code] ?? words.undoRefusedOther,
    });
  };
  return (
    <ConfirmDialog
      open={row !== null}
      onClose={onClose}
      onConfirm={takeBack}
      title={isUndo ? words.redoTitle(name) : words.undoTitle(name)}
      sentence={words.undoSentence}
      confirmLabel={isUndo ? words.redoConfirm : words.undoConfirm}
      reason="required"
    />
  );
}
