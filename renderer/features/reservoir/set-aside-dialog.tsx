import type { BankLine } from '../../../shared/bank/bank-line.ts';
import { setBankLineAside } from '../../data/commands/bank-commands.ts';
import { date, money } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { bankWords as words } from './bank-words.ts';
import { refusalIn } from './refusal-sentence.ts';

type SetAsideDialogProps = { readonly line: BankLine; readonly currency: string; readonly onClose: () => void };

export function SetAsideDialog({ line, currency, onClose }: SetAsideDialogProps) {
  const act = useAct();
  return (
    <ConfirmDialog
      open
      title={words.asideTitle}
      sentence={words.asideSentence(money(line.amount, currency), date(line.date))}
      confirmLabel={words.notOursAction}
      reason="required"
      reasonLabel={words.asideReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        const texts = { saved: words.aside, refused: refusalIn(currency) };
        void act((book) => setBankLineAside(book, line.id, why), texts);
      }}
    />
  );
}
