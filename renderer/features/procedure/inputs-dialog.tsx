import { useState } from 'react';
import { removeProducerInputs, setProducerInputs } from '../../data/commands/producer-input-commands.ts';
import type { ProducerRatio } from '../../live/producer-ratios.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { inputsDraftOf, readInputs } from './inputs-draft.ts';
import { GoodLines, OtherLines } from './inputs-lines.tsx';
import type { ProcedureFacts } from './procedure-facts.ts';
import { producerWords as words } from './producer-words.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words as common } from './words.ts';

type InputsDialogProps = {
  readonly row: ProducerRatio;
  readonly facts: ProcedureFacts;
  readonly onClose: () => void;
};

/** What one producer takes in a week for all it offers. */
export function InputsDialog({ row, facts, onClose }: InputsDialogProps) {
  const { producer, inputs } = row;
  const { currency } = facts;
  const { refusal, refuse, run } = useDialogAct(onClose, refusalSentence);
  const [draft, setDraft] = useState(() => inputsDraftOf(inputs, currency));
  const save = () => {
    const read = readInputs(producer, draft, currency);
    if (read.kind === 'refused') refuse(read.sentence);
    else void run((book) => setProducerInputs(book, read.inputs), words.saved(producer));
  };
  const remove = () => void run((book) => removeProducerInputs(book, producer), words.removed(producer));
  return (
    <FormDialog
      title={words.inputsOf(producer)}
      size="wide"
      saveLabel={common.save}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
      remove={inputs === null ? null : { label: common.remove, run: remove }}
    >
      <FieldGrid>
        <DecimalField
          label={words.labourHours}
          value={draft.labourHours}
          onValueChange={(labourHours) => setDraft({ ...draft, labourHours })}
        />
        <DecimalField
          label={words.pricePerHour}
          unit={currency}
          value={draft.pricePerHour}
          onValueChange={(pricePerHour) => setDraft({ ...draft, pricePerHour })}
        />
      </FieldGrid>
      <GoodLines lines={draft.goods} products={facts.products} onLines={(goods) => setDraft({ ...draft, goods })} />
      <OtherLines lines={draft.others} currency={currency} onLines={(others) => setDraft({ ...draft, others })} />
    </FormDialog>
  );
}
