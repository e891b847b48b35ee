import { useState } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { useBook } from '../../data/book-context.ts';
import { openLedger } from '../../data/commands/ledger-commands.ts';
import { money } from '../../i18n/formats.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalIn } from './refusal-sentence.ts';
import { words } from './words.ts';

type OpenDialogProps = { readonly settings: AssemblySettings; readonly onClose: () => void };

export function OpenDialog({ settings: { currency, reservoir }, onClose }: OpenDialogProps) {
  const { desk } = useBook();
  const { refusal, run } = useDialogAct(onClose, refusalIn(currency));
  const [date, setDate] = useState(() => desk.now().slice(0, 10));
  return (
    <FormDialog
      title={words.openTitle}
      saveLabel={words.open}
      refusal={refusal}
      onSave={() => void run((book) => openLedger(book, date), words.opened)}
      onClose={onClose}
    >
      <p>{words.openSentence(money(reservoir.balance, currency))}</p>
      <TextField label={words.openDate} type="date" value={date} onValueChange={setDate} />
    </FormDialog>
  );
}
