import { useState } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { checkTemplate } from '../../../shared/plans/starts/check-template.ts';
import type { PlanTemplate } from '../../../shared/plans/starts/plan-template.ts';
import { saveTemplate } from '../../data/commands/template-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { templateWords as words } from './template-words.ts';

type TemplateDialogProps = {
  readonly household: Household;
  readonly lines: readonly PlanLine[];
  readonly templates: readonly PlanTemplate[];
  readonly onClose: () => void;
};

/** Keeps the lines on the screen as a template, for a household of any size. */
export function TemplateDialog({ household, lines, templates, onClose }: TemplateDialogProps) {
  const act = useAct();
  const [name, setName] = useState('');
  const [people, setPeople] = useState(String(household.people));
  const [isTried, setTried] = useState(false);
  const entry = { name, people: /^\s*\d+\s*$/.test(people) ? Number(people) : Number.NaN };
  const faults = checkTemplate({ ...entry, lineCount: lines.length }, templates);
  const refusal = (field: string) => {
    const fault = isTried ? faults.find((each) => each.field === field) : undefined;
    return fault === undefined ? null : (words.refusals[fault.code] ?? null);
  };
  const save = async () => {
    setTried(true);
    if (faults.length > 0) return;
    const texts = { saved: words.saved(name.trim()), refused: () => words.refusals['taken'] ?? null };
    const answer = await act((book) => saveTemplate(book, { ...entry, lines }), texts);
    if (answer.kind === 'saved') onClose();
  };
  const noLines = refusal('lines');
  return (
    <EditDialog title={words.saveTitle} saveLabel={words.save} onSave={() => void save()} onClose={onClose}>
      <Stack>
        <TextField label={words.name} value={name} refusal={refusal('name')} onValueChange={setName} />
        <DecimalField
          label={words.people}
          hint={words.peopleHint}
          value={people}
          refusal={refusal('people')}
          onValueChange={setPeople}
        />
        {noLines !== null && <Notice tone="refusal" title={noLines} />}
      </Stack>
    </EditDialog>
  );
}
