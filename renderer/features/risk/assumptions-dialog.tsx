import { useState } from 'react';
import type { RiskQuestion } from '../../../shared/risk/risk-case.ts';
import { setRiskAssumptions } from '../../data/commands/risk-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import {
  type AssumptionField,
  assumptionFields,
  type DraftRefusals,
  draftOf,
  readAssumptions,
} from './assumptions-draft.ts';
import { words } from './words.ts';

type DialogProps = {
  readonly question: RiskQuestion;
  readonly currency: string;
  readonly unit: string;
  readonly onClose: () => void;
};

/** What the board supposes of one grant. */
export function AssumptionsDialog({ question, currency, unit, onClose }: DialogProps) {
  const [draft, setDraft] = useState(() => draftOf(question, currency));
  const [refusals, setRefusals] = useState<DraftRefusals>({});
  const act = useAct();
  const save = async () => {
    const read = readAssumptions(draft, question.grant, currency);
    if (read.kind === 'refused') return setRefusals(read.refusals);
    const texts = { saved: words.saved, refused: () => words.refused };
    const answer = await act((book) => setRiskAssumptions(book, read.question), texts);
    if (answer.kind === 'saved') onClose();
  };
  const units: Readonly<Partial<Record<AssumptionField, string>>> = { openPerWeek: unit, fixedCosts: currency };
  return (
    <EditDialog
      title={words.editTitle(question.grant)}
      size="wide"
      saveLabel={words.save}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FieldGrid>
        {assumptionFields.map((field) => (
          <DecimalField
            key={field}
            label={words.fields[field]}
            value={draft[field]}
            refusal={refusals[field] ?? null}
            {...(units[field] !== undefined && { unit: units[field] })}
            onValueChange={(value) => setDraft((before) => ({ ...before, [field]: value }))}
          />
        ))}
      </FieldGrid>
    </EditDialog>
  );
}
