import { useState } from 'react';
import type { BankLine } from '../../../shared/bank/bank-line.ts';
import { postBankLine } from '../../data/commands/bank-commands.ts';
import { date, list, money } from '../../i18n/formats.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { bankWords as words } from './bank-words.ts';
import { purposesIn } from './purposes-in.ts';
import { refusalIn } from './refusal-sentence.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words as ledgerWords } from './words.ts';

type PostLineDialogProps = {
  readonly line: BankLine;
  readonly reservoir: Reservoir;
  readonly onClose: () => void;
};

/** A line of the bank becomes an entry of the ledger: money that is not a grant. */
export function PostLineDialog({ line, reservoir, onClose }: PostLineDialogProps) {
  const { currency } = reservoir.settings;
  const { refusal, run } = useDialogAct(onClose, refusalIn(currency));
  const [purpose, setPurpose] = useState('');
  const [why, setWhy] = useState(line.text);
  const before = purposesIn(reservoir.entries);
  const save = () => void run((book) => postBankLine(book, { line: line.id, purpose, why }), words.posted);
  return (
    <FormDialog title={words.postTitle} saveLabel={words.postSave} refusal={refusal} onSave={save} onClose={onClose}>
      <p>{words.postSentence(money(line.amount, currency), date(line.date))}</p>
      <TextField
        label={ledgerWords.purpose}
        hint={before.length === 0 ? ledgerWords.purposeFirst : ledgerWords.purposeHint(list(before.slice(0, 6)))}
        value={purpose}
        onValueChange={setPurpose}
        maxLength={100}
      />
      <TextField label={ledgerWords.moneyWhy} value={why} onValueChange={setWhy} maxLength={500} />
    </FormDialog>
  );
}
