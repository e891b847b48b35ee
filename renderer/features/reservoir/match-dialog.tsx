import { useState } from 'react';
import type { BankLine } from '../../../shared/bank/bank-line.ts';
import type { CashEntry } from '../../../shared/bank/bank-state.ts';
import { matchBankLines } from '../../data/commands/bank-commands.ts';
import { date, money } from '../../i18n/formats.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { bankWords as words } from './bank-words.ts';
import { refusalIn } from './refusal-sentence.ts';
import styles from './reservoir.module.css';

type MatchDialogProps = {
  readonly line: BankLine;
  readonly entries: readonly CashEntry[];
  /** All that are open, this one among them. */
  readonly lines: readonly BankLine[];
  readonly currency: string;
  readonly onClose: () => void;
};

/** Several entries may be one line of the bank, and one entry several lines: a deposit, a pay-out in parts. */
export function MatchDialog({ line, entries, lines, currency, onClose }: MatchDialogProps) {
  const { refusal, refuse, run } = useDialogAct(onClose, refusalIn(currency));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set());
  const text = (minorUnits: number) => money(minorUnits, currency);
  const isSameWay = ({ amount }: { readonly amount: number }) => Math.sign(amount) === Math.sign(line.amount);
  const others = lines.filter((one) => one.id !== line.id && isSameWay(one));
  const ledger = sum(entries.filter(({ entry }) => chosen.has(entry.id)));
  const bank = line.amount + sum(others.filter(({ id }) => together.has(id)));
  const save = () => {
    if (ledger !== bank) return refuse(words.amountsDiffer);
    const match = { line: line.id, with: [...together], entries: [...chosen] };
    void run((book) => matchBankLines(book, [match]), words.confirmed(text(bank)));
  };
  const choices = entries.filter(isSameWay).map(({ entry, amount }) => ({
    ...{ id: entry.id, hint: entry.why, label: words.handEntry(entry.id, date(entry.date), text(amount)) },
  }));
  const lineChoices = others.map(({ id, amount, date: on, text: hint }) => ({
    ...{ id, hint, label: words.lineOn(text(amount), date(on)) },
  }));
  return (
    <FormDialog title={words.handTitle} saveLabel={words.handSave} refusal={refusal} onSave={save} onClose={onClose}>
      <p>{words.handSentence(text(line.amount), date(line.date))}</p>
      <p>{line.text}</p>
      {choices.length === 0 && <p>{words.handNone}</p>}
      <Choices label={words.handEntries} choices={choices} chosen={chosen} onChoose={setChosen} />
      <Choices label={words.handLines} choices={lineChoices} chosen={together} onChoose={setTogether} />
      <p>{words.handSum(text(bank), text(ledger), text(bank - ledger))}</p>
    </FormDialog>
  );
}

type Choice = { readonly id: string; readonly label: string; readonly hint: string };
type ChoicesProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function Choices({ label, choices, chosen, onChoose }: ChoicesProps) {
  if (choices.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles['choices']}>
      <legend>{label}</legend>
      {choices.map(({ id, label: each, hint }) => (
        <Checkbox key={id} label={each} hint={hint} checked={chosen.has(id)} onCheckedChange={() => toggle(id)} />
      ))}
    </fieldset>
  );
}

function sum(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
