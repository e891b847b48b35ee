import { useState } from 'react';
import type { Correction } from '../../../shared/procedure/correction.ts';
import { useBook } from '../../data/book-context.ts';
import { addCorrection } from '../../data/commands/correction-commands.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { changeFrom } from './correction-draft.ts';
import { correctionWords as words } from './correction-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';
import { readAmounts } from './read-amounts.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { emptyAmount, WeeklyAmountFields } from './weekly-amount-fields.tsx';
import { words as common } from './words.ts';

type Kind = Correction['change']['kind'];
const kinds = (['swap', 'hand-back', 'extra'] as const).map((value) => ({ value, label: words.kinds[value] }));

/** One household's swap, hand-back or extra wish. */
export function CorrectionDialog({ facts, onClose }: { readonly facts: ProcedureFacts; readonly onClose: () => void }) {
  const { desk } = useBook();
  const { refusal, refuse, run } = useDialogAct(onClose, refusalSentence);
  const { from } = facts.settings.period;
  const [kind, setKind] = useState<Kind>('swap');
  const [household, setHousehold] = useState<string | null>(null);
  const [fromDate, setFromDate] = useState(() => [from, desk.now().slice(0, 10)].sort().at(-1) ?? from);
  const [gives, setGives] = useState(emptyAmount);
  const [gets, setGets] = useState(emptyAmount);
  const [why, setWhy] = useState('');
  const save = () => {
    const read = readAmounts({ gives: readTypedQuantity(gives.amount), gets: readTypedQuantity(gets.amount) });
    if (read.kind === 'refused') return refuse(read.sentence);
    const change = changeFrom(kind, {
      gives: { product: gives.product ?? '', perWeek: read.values.gives },
      gets: { product: gets.product ?? '', perWeek: read.values.gets },
    });
    void run((book) => addCorrection(book, { household: household ?? '', fromDate, change, why }), words.saved);
  };
  const households = facts.households.map(({ code }) => ({ value: code, label: code }));
  return (
    <FormDialog title={words.addTitle} saveLabel={words.save} refusal={refusal} onSave={save} onClose={onClose}>
      <SegmentedControl label={words.kind} choices={kinds} value={kind} onValueChange={setKind} />
      <Combobox label={common.household} options={households} value={household} onValueChange={setHousehold} />
      {kind !== 'extra' && (
        <WeeklyAmountFields
          labels={{ product: words.gives, amount: words.givesAmount }}
          products={facts.products}
          value={gives}
          onValue={setGives}
        />
      )}
      {kind !== 'hand-back' && (
        <WeeklyAmountFields
          labels={{ product: words.gets, amount: words.getsAmount }}
          products={facts.products}
          value={gets}
          onValue={setGets}
        />
      )}
      <TextField label={words.fromDate} type="date" value={fromDate} onValueChange={setFromDate} />
      <TextArea label={words.whyField} value={why} onValueChange={setWhy} maxLength={2000} />
    </FormDialog>
  );
}
