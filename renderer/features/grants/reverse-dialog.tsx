import { reverseLedgerEntry } from '../../data/commands/ledger-commands.ts';
import { money } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { GrantRow } from './grants-view.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type ReverseDialogProps = { readonly row: GrantRow; readonly currency: string; readonly onClose: () => void };

/** Takes one grant back by a reversal entry; nothing is erased. */
export function ReverseDialog({ row: { request, award, ledgerEntry }, currency, onClose }: ReverseDialogProps) {
  const act = useAct();
  const { producer } = request;
  return (
    <ConfirmDialog
      open
      tone="danger"
      title={words.reverseTitle(producer)}
      sentence={words.reverseSentence(money(award?.award ?? 0, currency))}
      confirmLabel={words.reverse}
      reason="required"
      reasonLabel={words.reverseReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        if (ledgerEntry === null) return;
        const texts = { saved: words.reversed(producer), refused: refusalSentence };
        void act((book) => reverseLedgerEntry(book, ledgerEntry, why), texts);
      }}
    />
  );
}
