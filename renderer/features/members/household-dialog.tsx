import { useState } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type DraftRefusals, draftOf, type HouseholdDraft, readDraft } from './household-draft.ts';
import { words } from './words.ts';

type HouseholdDialogProps = {
  /** The household to change; null to add one. */
  readonly household: Household | null;
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
  readonly onSave: (household: Household) => void;
  readonly onRemove: () => void;
};

/** One household's number, people, allowance and vote. */
export function HouseholdDialog({ household, currency, taken, onClose, onSave, onRemove }: HouseholdDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(household, currency));
  const [refusals, setRefusals] = useState<DraftRefusals>({});
  const change = (part: Partial<HouseholdDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const read = readDraft(draft, currency, taken);
    if (read.kind === 'household') onSave(read.household);
    else setRefusals(read.refusals);
  };
  return (
    <EditDialog
      title={household === null ? words.addTitle : words.editTitle(household.code)}
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={household === null ? null : { label: words.remove, run: onRemove }}
    >
      <Stack>
        {household === null && (
          <TextField
            label={words.household}
            hint={words.numberHint}
            value={draft.code}
            refusal={refusals.code ?? null}
            onValueChange={(code) => change({ code })}
          />
        )}
        <DecimalField
          label={words.people}
          hint={words.peopleHint}
          value={draft.people}
          refusal={refusals.people ?? null}
          onValueChange={(people) => change({ people })}
        />
        <DecimalField
          label={words.children}
          hint={words.childrenHint}
          value={draft.children}
          refusal={refusals.children ?? null}
          onValueChange={(children) => change({ children })}
        />
        <DecimalField
          label={words.allowance(currency)}
          hint={words.allowanceHint}
          value={draft.allowance}
          refusal={refusals.allowance ?? null}
          onValueChange={(allowance) => change({ allowance })}
        />
        <Checkbox
          label={words.voteLabel}
          checked={draft.eligible}
          onCheckedChange={(eligible) => change({ eligible })}
        />
      </Stack>
    </EditDialog>
  );
}
