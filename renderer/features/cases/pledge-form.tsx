import { type FormEvent, useRef, useState } from 'react';
import { addPledge } from '../../data/commands/case-commands.ts';
import { quantity } from '../../i18n/formats.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BoardLine } from './board-line.ts';
import styles from './cases.module.css';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type Refusals = { readonly household?: string; readonly amount?: string };

/** Number, amount, Enter: and on to the next household. */
export function PledgeForm({ delivery, line: { of } }: { readonly delivery: string; readonly line: BoardLine }) {
  const [household, setHousehold] = useState('');
  const [text, setText] = useState('');
  const [refusals, setRefusals] = useState<Refusals>({});
  const first = useRef<HTMLInputElement>(null);
  const act = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = readTypedQuantity(text);
    if (household.trim() === '') return setRefusals({ household: words.householdNeeded });
    if (typed.kind === 'empty') return setRefusals({ amount: words.amountNeeded });
    if (typed.kind === 'refused') return setRefusals({ amount: typed.sentence });
    const place = { delivery, product: of.code, household: household.trim() };
    const answer = await act((book) => addPledge(book, place, typed.value), {
      saved: words.added(quantity(typed.value, of.unit), of.name),
      refused: () => null,
    });
    if (answer.kind === 'refused') {
      const field = answer.code === 'no-such-household' ? 'household' : 'amount';
      return setRefusals({ [field]: refusalSentence(of.unit)(answer) });
    }
    if (answer.kind === 'failed') return;
    setHousehold('');
    setText('');
    setRefusals({});
    first.current?.focus();
  };
  return (
    <form className={styles['entry']} aria-label={words.add} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.household}
        inputRef={first}
        value={household}
        refusal={refusals.household ?? null}
        onValueChange={setHousehold}
      />
      <DecimalField
        label={words.takesMore(of.unit)}
        value={text}
        refusal={refusals.amount ?? null}
        onValueChange={setText}
      />
      <Button type="submit">{words.addButton}</Button>
    </form>
  );
}
