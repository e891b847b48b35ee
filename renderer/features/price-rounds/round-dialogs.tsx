import { count, percent, plural } from '../../i18n/formats.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { clearedText } from './cleared-text.ts';
import { answerCount } from './session/answer-rows.ts';
import { AskedLeave } from './session/asked-leave.tsx';
import { BackDialog, stepBackOf } from './session/back-dialog.tsx';
import { openAmounts } from './session/open-amounts.ts';
import { useAnswerRows } from './session/use-answer-rows.ts';
import type { RoundActions } from './use-round-actions.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

export type OpenDialog = 'close' | 'finish' | 'accept' | 'leave' | 'back' | null;

type RoundDialogsProps = {
  readonly view: RoundsView;
  readonly open: OpenDialog;
  readonly actions: RoundActions;
  readonly onClose: () => void;
};

/** The steps that are asked about before they are taken. */
export function RoundDialogs({ view, open, actions, onClose }: RoundDialogsProps) {
  const { stage } = view;
  const step = stepBackOf(stage);
  if (open === 'leave') return <AskedLeave view={view} actions={actions} onClose={onClose} />;
  if (open === 'back' && stage.kind !== 'not-begun' && step !== null) {
    return <BackDialog step={step} round={stage.round.number} actions={actions} onClose={onClose} />;
  }
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
        sentence={words.finishSentence(
          clearedText(stage.round, view.products),
          openAmounts(stage.round, view.products),
        )}
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
        sentence={words.acceptSentence(percent(worst?.imbalance ?? 0), openAmounts(stage.round, view.products))}
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
