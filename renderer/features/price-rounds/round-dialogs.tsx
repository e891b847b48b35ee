import { count, percent, plural } from '../../i18n/formats.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { answerCount } from './answer-rows.ts';
import type { Stage } from './stage.ts';
import { useAnswerRows } from './use-answer-rows.ts';
import type { RoundActions } from './use-round-actions.ts';
import { words } from './words.ts';

export type OpenDialog = 'close' | 'finish' | 'accept' | null;

type RoundDialogsProps = {
  readonly stage: Stage;
  readonly open: OpenDialog;
  readonly actions: RoundActions;
  readonly onClose: () => void;
};

/** The steps that are asked about before they are taken. */
export function RoundDialogs({ stage, open, actions, onClose }: RoundDialogsProps) {
  if (stage.kind === 'open') {
    return open === 'close' ? <CloseDialog number={stage.round.number} actions={actions} onClose={onClose} /> : null;
  }
  if (stage.kind !== 'closed') return null;
  const { worst } = stage.round;
  return (
    <>
      <ConfirmDialog
        open={open === 'finish'}
        title={words.finishTitle}
        sentence={words.finishSentence}
        confirmLabel={words.finish}
        onClose={onClose}
        onConfirm={() => {
          onClose();
          void actions.finish();
        }}
      />
      <ConfirmDialog
        open={open === 'accept'}
        title={words.acceptTitle}
        sentence={words.acceptSentence(percent(worst?.imbalance ?? 0))}
        confirmLabel={words.accept}
        reason="required"
        reasonLabel={words.acceptReason}
        onClose={onClose}
        onConfirm={(why) => {
          onClose();
          void actions.accept(why);
        }}
      />
    </>
  );
}

type CloseDialogProps = Pick<RoundDialogsProps, 'actions' | 'onClose'> & { readonly number: number };

function CloseDialog({ number, actions, onClose }: CloseDialogProps) {
  const rows = useAnswerRows(number);
  const { answered, of } = rows.kind === 'ready' ? answerCount(rows.value) : { answered: 0, of: 0 };
  const waiting = of - answered;
  return (
    <ConfirmDialog
      open
      title={words.closeTitle(count(number))}
      sentence={words.closeSentence}
      confirmLabel={words.close(count(number))}
      onClose={onClose}
      onConfirm={() => {
        onClose();
        void actions.close(number);
      }}
    >
      {waiting > 0 && <p>{words.closeWaiting(plural(waiting, words.households))}</p>}
    </ConfirmDialog>
  );
}
