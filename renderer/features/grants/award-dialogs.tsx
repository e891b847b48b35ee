import { awardGrants } from '../../data/commands/grant-award-commands.ts';
import { reverseLedgerEntry } from '../../data/commands/ledger-commands.ts';
import { money, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { GrantRow, ReservoirSpan } from './grants-view.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type AwardDialogProps = {
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly currency: string;
  readonly onClose: () => void;
};

/** Says what goes out of the reservoir, asks how it was decided, and posts it. */
export function AwardDialog({ rows, span, currency, onClose }: AwardDialogProps) {
  const act = useAct();
  const grants = rows.filter((row) => row.award !== null && row.award.award > 0).length;
  const text = (minorUnits: number) => money(minorUnits, currency);
  return (
    <ConfirmDialog
      open
      title={words.awardTitle}
      sentence={words.awardSentence(text(span.awarded), plural(grants, words.grantForms), text(span.after))}
      confirmLabel={words.award}
      reason="required"
      reasonLabel={words.awardReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        void act((book) => awardGrants(book, why), { saved: words.awarded, refused: refusalSentence });
      }}
    />
  );
}

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
