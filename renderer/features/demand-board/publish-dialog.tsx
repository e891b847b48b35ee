import { publishBoard } from '../../data/commands/board-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import type { BoardFacts } from './use-board-facts.ts';
import { words } from './words.ts';

type PublishDialogProps = {
  readonly open: boolean;
  readonly facts: BoardFacts;
  readonly onClose: () => void;
};

/** Says what will be public before it is. */
export function PublishDialog({ open, facts, onClose }: PublishDialogProps) {
  const act = useAct();
  const toast = useToast();
  const { lines, withheld } = facts.draft.board;
  const publish = async () => {
    onClose();
    // Without the offer to undo: what was published stays so.
    const answer = await act(publishBoard, { saved: null, refused: refusalSentence });
    if (answer.kind === 'saved') toast({ title: words.boardPublished });
  };
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      onConfirm={() => void publish()}
      title={words.publishTitle}
      sentence={words.publishSentence(plural(lines.length, words.products), plural(withheld, words.figures))}
      confirmLabel={words.publish}
    />
  );
}
