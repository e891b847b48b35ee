import { useState } from 'react';
import { money } from '../../../shared/quantities/money.ts';
import { stillToPay } from '../../../shared/recovery/recovery-standing.ts';
import { payOutGrant, receiveMoney } from '../../data/commands/recovery-commands.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type MoneyDialogProps = {
  readonly row: GrantRow;
  readonly way: 'pay-out' | 'receive';
  readonly currency: string;
  readonly today: string;
  readonly onClose: () => void;
};

/** Money that moved: to the producer, or back otherwise than by a delivery. */
export function MoneyDialog({ row, way, currency, today, onClose }: MoneyDialogProps) {
  const { file, standing } = row;
  const next = stillToPay(file.agreement?.payOuts ?? [], standing.paidOut)[0]?.amount ?? standing.toPayOut;
  const { refusal, refuse, run } = useDialogAct(onClose, (refusal) => refusalSentence(refusal, currency));
  const [typed, setTyped] = useState(way === 'pay-out' ? moneyText(next, currency) : '');
  const [date, setDate] = useState(today);
  const [why, setWhy] = useState('');
  const save = () => {
    const read = readTypedMoney(typed, currency);
    if (read.kind === 'refused') return refuse(read.sentence);
    const amount = read.kind === 'amount' ? read.value : money(0);
    if (way === 'receive') {
      return void run((book) => receiveMoney(book, { grant: file.grant, date, amount, why }), words.received);
    }
    const event = { grant: file.grant, date, amount };
    return void run((book) => payOutGrant(book, event), words.paidOut);
  };
  const title = way === 'pay-out' ? words.payOutTitle(file.grant) : words.receiveTitle(file.grant);
  const saveLabel = way === 'pay-out' ? words.keep : words.post;
  return (
    <FormDialog title={title} saveLabel={saveLabel} refusal={refusal} onSave={save} onClose={onClose}>
      <FieldGrid>
        <DecimalField label={words.amount} unit={currency} value={typed} onValueChange={setTyped} />
        <TextField label={words.movedOn} type="date" value={date} onValueChange={setDate} />
      </FieldGrid>
      {way === 'receive' && <TextArea label={words.why} value={why} onValueChange={setWhy} maxLength={2000} />}
    </FormDialog>
  );
}
