import { reverseLedgerEntry } from '../../data/commands/ledger-commands.ts';
import { money } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { LedgerRow } from './ledger-rows.ts';
import { refusalIn } from './refusal-sentence.ts';
import { words } from './words.ts';

type ReverseDialogProps = { readonly row: LedgerRow; readonly currency: string; readonly onClose: () => void };

/** Takes an entry back by its mirror, for a reason in writing. */
export function ReverseDialog({ row: { entry, amount }, currency, onClose }: ReverseDialogProps) {
  const act = useAct();
  return (
    <ConfirmDialog
      open
      tone="danger"
      title={words.reverseTitle(entry.id)}
      sentence={words.reverseSentence(money(amount, currency))}
      confirmLabel={words.reverse}
      reason="required"
      reasonLabel={words.reverseReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        const texts = { saved: words.reversed(entry.id), refused: refusalIn(currency) };
        void act((book) => reverseLedgerEntry(book, entry.id, why), texts);
      }}
    />
  );
}
