import { useEffect, useState } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { browserDesk } from '../../data/desk.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  type DraftRefusals,
  draftRefusals,
  type NewAssemblyDraft,
  nextMonday,
  settingsOf,
} from './new-assembly-draft.ts';
import { words } from './words.ts';

type NewAssemblyDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreate: (settings: AssemblySettings) => void;
};

function emptyDraft(): NewAssemblyDraft {
  return { name: '', currency: 'USD', from: nextMonday(browserDesk.now().slice(0, 10)), weeks: '13' };
}

/** Asks the four things that have no default. */
export function NewAssemblyDialog({ open, onClose, onCreate }: NewAssemblyDialogProps) {
  const [draft, setDraft] = useState(emptyDraft);
  const [refusals, setRefusals] = useState<DraftRefusals>({});
  useEffect(() => {
    if (!open) return;
    setDraft(emptyDraft());
    setRefusals({});
  }, [open]);
  const field = (name: keyof NewAssemblyDraft) => ({
    value: draft[name],
    refusal: refusals[name] ?? null,
    onValueChange: (value: string) => {
      setDraft({ ...draft, [name]: value });
      setRefusals({ ...refusals, [name]: undefined });
    },
  });
  const create = () => {
    const found = draftRefusals(draft);
    setRefusals(found);
    if (Object.keys(found).length === 0) onCreate(settingsOf(draft));
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.newTitle}
      sentence={words.newSentence}
      footer={
        <Button tone="primary" onClick={create}>
          {words.newConfirm}
        </Button>
      }
    >
      <TextField label={words.fieldName} maxLength={200} {...field('name')} />
      <FieldGrid>
        <TextField label={words.fieldCurrency} hint={words.fieldCurrencyHint} maxLength={3} {...field('currency')} />
        <TextField label={words.fieldFrom} type="date" {...field('from')} />
        <DecimalField label={words.fieldWeeks} hint={words.fieldWeeksHint} {...field('weeks')} />
      </FieldGrid>
    </Dialog>
  );
}
