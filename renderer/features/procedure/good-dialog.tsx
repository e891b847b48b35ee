import { useState } from 'react';
import type { PublicGood, ShareRule } from '../../../shared/procedure/public-good.ts';
import { addPublicGood, removePublicGood, revisePublicGood } from '../../data/commands/public-good-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CoopLines } from './coop-lines.tsx';
import { type GoodDraft, goodDraftOf, readGood } from './good-draft.ts';
import { goodWords as words } from './good-words.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words as common } from './words.ts';

type GoodDialogProps = {
  /** The good to change; null to propose one. */
  readonly good: PublicGood | null;
  readonly currency: string;
  /** Of the assembly, until the co-op names itself otherwise. */
  readonly ownName: string;
  readonly onClose: () => void;
};

const pers = (['period', 'week'] as const).map((value) => ({ value, label: words.pers[value] }));
const sharings = (['household', 'person', 'allowance'] as const satisfies readonly ShareRule[]).map((value) => {
  return { value, label: words.sharings[value] };
});

/** What is proposed, what it costs, and by which rule it is shared. */
export function GoodDialog({ good, currency, ownName, onClose }: GoodDialogProps) {
  const { refusal, refuse, run } = useDialogAct(onClose, refusalSentence);
  const [draft, setDraft] = useState(() => goodDraftOf(good, { currency, ownName }));
  const save = () => {
    const read = readGood(draft, currency);
    if (read.kind === 'refused') return refuse(read.sentence);
    if (good === null) void run((book) => addPublicGood(book, read.good), words.added);
    else void run((book) => revisePublicGood(book, good.id, read.good), words.saved);
  };
  const remove = (id: string) => void run((book) => removePublicGood(book, id), words.removed);
  return (
    <FormDialog
      title={good === null ? words.addTitle : words.editTitle(good.id)}
      saveLabel={common.save}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
      remove={good === null ? null : { label: common.remove, run: () => remove(good.id) }}
    >
      <GoodFields
        draft={draft}
        currency={currency}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
    </FormDialog>
  );
}

type GoodFieldsProps = {
  readonly draft: GoodDraft;
  readonly currency: string;
  readonly onChange: (part: Partial<GoodDraft>) => void;
};

function GoodFields({ draft, currency, onChange }: GoodFieldsProps) {
  return (
    <>
      <TextField label={words.name} value={draft.name} maxLength={200} onValueChange={(name) => onChange({ name })} />
      <FieldGrid>
        <TextField
          label={words.unit}
          hint={words.unitHint}
          value={draft.unit}
          maxLength={40}
          onValueChange={(unit) => onChange({ unit })}
        />
        <DecimalField
          label={words.costPerUnit}
          unit={currency}
          value={draft.costPerUnit}
          onValueChange={(costPerUnit) => onChange({ costPerUnit })}
        />
        <DecimalField label={words.units} value={draft.units} onValueChange={(units) => onChange({ units })} />
        <Select label={words.per} choices={pers} value={draft.per} onValueChange={(per) => onChange({ per })} />
      </FieldGrid>
      <Select
        label={words.sharedBy}
        choices={sharings}
        value={draft.sharedBy}
        onValueChange={(sharedBy) => onChange({ sharedBy })}
      />
      <FieldGrid>
        <DecimalField
          label={words.supporters}
          hint={words.supportersHint}
          value={draft.supporters}
          onValueChange={(supporters) => onChange({ supporters })}
        />
      </FieldGrid>
      <CoopLines draft={draft} onChange={onChange} />
    </>
  );
}
