import { useState } from 'react';
import type { BankLine } from '../../../shared/bank/bank-line.ts';
import type { CashEntry } from '../../../shared/bank/bank-state.ts';
import { matchBankLines } from '../../data/commands/bank-commands.ts';
import { date, money } from '../../i18n/formats.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { bankWords as words } from './bank-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { useDialogAct } from './use-dialog-act.ts';

type MatchDialogProps = {
  readonly line: BankLine;
  readonly entries: readonly CashEntry[];
  readonly currency: string;
  readonly onClose: () => void;
};

/** Several entries may be one line of the bank: a deposit of the day. */
export function MatchDialog({ line, entries, currency, onClose }: MatchDialogProps) {
  const { refusal, refuse, run } = useDialogAct(currency, onClose);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const text = (minorUnits: number) => money(minorUnits, currency);
  const sum = entries.filter(({ entry }) => chosen.has(entry.id)).reduce((total, one) => total + one.amount, 0);
  const sameWay = entries.filter(({ amount }) => Math.sign(amount) === Math.sign(line.amount));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const save = () => {
    if (sum !== line.amount) return refuse(words.amountsDiffer);
    const match = { line: line.id, entries: [...chosen] };
    void run((book) => matchBankLines(book, [match]), words.confirmed(text(line.amount)));
  };
  return (
    <FormDialog title={words.handTitle} saveLabel={words.handSave} refusal={refusal} onSave={save} onClose={onClose}>
      <p>{words.handSentence(text(line.amount), date(line.date))}</p>
      <p>{line.text}</p>
      {sameWay.length === 0 && <p>{words.handNone}</p>}
      {sameWay.map(({ entry, amount }) => (
        <Checkbox
          key={entry.id}
          label={words.handEntry(entry.id, date(entry.date), text(amount))}
          hint={entry.why}
          checked={chosen.has(entry.id)}
          onCheckedChange={() => toggle(entry.id)}
        />
      ))}
      <p>{words.handSum(text(sum), text(line.amount - sum))}</p>
    </FormDialog>
  );
}
