import { count } from '../../../i18n/formats.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import type { Stage } from '../stage.ts';
import type { RoundActions } from '../use-round-actions.ts';
import { words } from './session-words.ts';

/** A step of the rounds that can be taken back at this moment: always the last one. */
export type StepBack = 'reopen' | 'withdraw' | 'resume';

export function stepBackOf(stage: Stage): StepBack | null {
  switch (stage.kind) {
    case 'not-begun':
      return null;
    case 'open':
      return 'withdraw';
    case 'closed':
      return 'reopen';
    case 'finished':
      return 'resume';
  }
}

export function stepBackLabel(step: StepBack, round: number): string {
  const number = count(round);
  return { reopen: words.reopen(number), withdraw: words.withdraw(number), resume: words.resume }[step];
}

type BackDialogProps = {
  readonly step: StepBack;
  readonly round: number;
  readonly actions: Pick<RoundActions, StepBack>;
  readonly onClose: () => void;
};

/** Asks why a step is taken back; the reason stays in the journal. */
export function BackDialog({ step, round, actions, onClose }: BackDialogProps) {
  return (
    <ConfirmDialog
      open
      {...textsOf(step, count(round))}
      tone="danger"
      reason="required"
      reasonLabel={words.backReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        void actions[step](round, why);
      }}
    />
  );
}

function textsOf(step: StepBack, number: string) {
  switch (step) {
    case 'reopen':
      return {
        title: words.reopenTitle(number),
        sentence: words.reopenSentence,
        confirmLabel: words.reopenConfirm,
      };
    case 'withdraw':
      return {
        title: words.withdrawTitle(number),
        sentence: words.withdrawSentence,
        confirmLabel: words.withdrawConfirm,
      };
    case 'resume':
      return { title: words.resumeTitle, sentence: words.resumeSentence, confirmLabel: words.resumeConfirm };
  }
}
