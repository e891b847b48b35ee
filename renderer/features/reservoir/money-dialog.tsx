import { useState } from 'react';
import { money as moneyOf } from '../../../shared/quantities/money.ts';
import { useBook } from '../../data/book-context.ts';
import { postPurpose } from '../../data/commands/ledger-commands.ts';
import { list, money } from '../../i18n/formats.ts';
import { readTypedMoney } from '../../live/typed-amount.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { purposesIn } from './purposes-in.ts';
import { refusalIn } from './refusal-sentence.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

type MoneyDialogProps = { readonly reservoir: Reservoir; readonly onClose: () => void };
type Direction = 'in' | 'out';

const directions = [
  { value: 'in', label: words.moneyIn },
  { value: 'out', label: words.moneyOut },
] as const;

/** Contributions, costs and transfers: what moves in the reservoir and is not a grant. */
export function MoneyDialog({ reservoir, onClose }: MoneyDialogProps) {
  const { currency } = reservoir.settings;
  const { desk } = useBook();
  const { refusal, refuse, run } = useDialogAct(onClose, refusalIn(currency));
  const [direction, setDirection] = useState<Direction>('in');
  const [date, setDate] = useState(() => desk.now().slice(0, 10));
  const [purpose, setPurpose] = useState('');
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const read = readTypedMoney(typed, currency);
  const amount = read.kind === 'amount' ? moneyOf((direction === 'in' ? 1 : -1) * read.value) : null;
  const before = purposesIn(reservoir.entries);
  const save = () => {
    if (amount === null) return refuse(read.kind === 'refused' ? read.sentence : words.moneyRefused);
    const told = direction === 'in' ? words.movedIn : words.movedOut;
    const saved = told(money(Math.abs(amount), currency), purpose.trim());
    void run((book) => postPurpose(book, { date, purpose, amount, why }), saved);
  };
  return (
    <FormDialog title={words.moneyTitle} saveLabel={words.post} refusal={refusal} onSave={save} onClose={onClose}>
      <SegmentedControl
        label={words.direction}
        choices={directions}
        value={direction}
        onValueChange={(next) => setDirection(next)}
      />
      <FieldGrid>
        <DecimalField label={words.amount} unit={currency} value={typed} onValueChange={setTyped} />
        <TextField label={words.moneyDate} type="date" value={date} onValueChange={setDate} />
      </FieldGrid>
      <TextField
        label={words.purpose}
        hint={before.length === 0 ? words.purposeFirst : words.purposeHint(list(before.slice(0, 6)))}
        value={purpose}
        onValueChange={setPurpose}
        maxLength={100}
      />
      <TextField label={words.moneyWhy} hint={words.moneyWhyHint} value={why} onValueChange={setWhy} maxLength={500} />
      {amount !== null && <p>{words.moneyAfter(money(reservoir.balance + amount, currency))}</p>}
    </FormDialog>
  );
}
