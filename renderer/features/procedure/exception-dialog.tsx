import { useState } from 'react';
import { money as moneyOf } from '../../../shared/quantities/money.ts';
import { askException } from '../../data/commands/allowance-commands.ts';
import type { HouseholdPlanCost } from '../../data/queries/use-household-plans.ts';
import { money } from '../../i18n/formats.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { allowanceWords as words } from './allowance-words.ts';
import { readAmounts } from './read-amounts.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words as common } from './words.ts';

type ExceptionDialogProps = {
  readonly households: readonly string[];
  readonly plans: ReadonlyMap<string, HouseholdPlanCost>;
  readonly currency: string;
  readonly onClose: () => void;
};

/** One household's request; those whose plan is above come first, with by how much. */
export function ExceptionDialog({ households, plans, currency, onClose }: ExceptionDialogProps) {
  const { refusal, refuse, run } = useDialogAct(onClose, refusalSentence);
  const [household, setHousehold] = useState<string | null>(null);
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const over = (code: string) => (plans.get(code)?.planned ?? 0) - (plans.get(code)?.allowance ?? 0);
  const options = households
    .toSorted((one, other) => Math.max(0, over(other)) - Math.max(0, over(one)))
    .map((code) => ({
      ...{ value: code, label: code },
      ...(over(code) > 0 && { detail: words.overBy(money(over(code), currency)) }),
    }));
  const choose = (code: string | null) => {
    setHousehold(code);
    if (code !== null && over(code) > 0) setAmount(moneyText(moneyOf(over(code)), currency));
  };
  const save = () => {
    const read = readAmounts({ amountPerWeek: readTypedMoney(amount, currency) });
    if (read.kind === 'refused') return refuse(read.sentence);
    const entry = { household: household ?? '', ...read.values, reason };
    void run((book) => askException(book, entry), words.askSaved(entry.household));
  };
  return (
    <FormDialog title={words.askTitle} saveLabel={common.save} refusal={refusal} onSave={save} onClose={onClose}>
      <Combobox label={common.household} options={options} value={household} onValueChange={choose} />
      <DecimalField label={words.amount} unit={words.aWeek(currency)} value={amount} onValueChange={setAmount} />
      <TextArea label={words.reasonField} value={reason} onValueChange={setReason} maxLength={2000} />
    </FormDialog>
  );
}
