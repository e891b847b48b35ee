import { useState } from 'react';
import type { DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import { addDamage, removeDamage, reviseDamage } from '../../data/commands/damage-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { damageDraftOf, readDamage } from './damage-draft.ts';
import { DamageFields } from './damage-fields.tsx';
import { damageWords as words } from './damage-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words as common } from './words.ts';

type DamageDialogProps = {
  /** The damage to change; null to enter one. */
  readonly damage: DamagePermit | null;
  readonly facts: ProcedureFacts;
  readonly onClose: () => void;
};

export function DamageDialog({ damage, facts, onClose }: DamageDialogProps) {
  const { refusal, refuse, run } = useDialogAct(onClose, refusalSentence);
  const [draft, setDraft] = useState(() => damageDraftOf(damage, facts.currency));
  const save = () => {
    const read = readDamage(draft, facts.currency);
    if (read.kind === 'refused') return refuse(read.sentence);
    if (damage === null) void run((book) => addDamage(book, read.damage), words.added);
    else void run((book) => reviseDamage(book, damage.id, read.damage), words.saved);
  };
  const remove = (id: string) => void run((book) => removeDamage(book, id), words.removed);
  return (
    <FormDialog
      title={damage === null ? words.addTitle : words.editTitle(damage.id)}
      saveLabel={common.save}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
      remove={damage === null ? null : { label: common.remove, run: () => remove(damage.id) }}
    >
      <DamageFields draft={draft} facts={facts} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
    </FormDialog>
  );
}
