import { useRef, useState } from 'react';
import { readFormNumber } from '../../../shared/paper/read-form-number.ts';
import { list } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TypedForm } from './typed-form.tsx';
import type { Paper } from './use-paper.ts';
import { useTypedForms } from './use-typed-forms.ts';
import { words } from './words.ts';

/** The number of a form, then its lines; after saving the next number is asked for at once. */
export function ClerkPanel({ paper }: { readonly paper: Paper }) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [household, setHousehold] = useState<string | null>(null);
  const { forms, keep } = useTypedForms();
  const number = useRef<HTMLInputElement>(null);
  const take = () => {
    const codes = paper.households.map(({ code }) => code);
    const read = readFormNumber(typed, codes);
    if (read.kind === 'refused') setRefused(words.numberRefused[read.code]);
    else setHousehold(read.household);
  };
  const next = () => {
    setHousehold(null);
    setTyped('');
    setRefused(undefined);
    // The field is drawn again first.
    setTimeout(() => number.current?.focus());
  };
  return (
    <Panel title={words.typeTitle} sentence={words.typeSentence}>
      {household === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <TextField
            label={words.number}
            hint={words.numberHint}
            value={typed}
            inputRef={number}
            onValueChange={(text) => {
              setTyped(text);
              setRefused(undefined);
            }}
            {...(refused !== undefined && { refusal: refused })}
          />
          {forms.size > 0 && <p>{words.aside(list([...forms.keys()]))}</p>}
        </form>
      ) : (
        <TypedForm
          key={household}
          household={household}
          paper={paper}
          lines={forms.get(household) ?? []}
          onLines={(lines) => keep(household, lines)}
          onDone={next}
        />
      )}
    </Panel>
  );
}
