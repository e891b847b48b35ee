import { useState } from 'react';
import type { PlanTemplate } from '../../../shared/plans/starts/plan-template.ts';
import { fillAbsentHouseholds } from '../../data/commands/absent-commands.ts';
import { useAbsentPreview, useTemplates } from '../../data/queries/use-plan-starts.ts';
import { plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AbsentPreview } from './absent-preview.tsx';
import { listWords as words } from './list-words.ts';
import { words as planWords } from './words.ts';

/** Stands for "no template" among the choices. */
const leaveOut = 'leave-out';

/** Shows what each household without a plan would get, then fills all of them in as one change. */
export function AbsentDialog({ currency, onClose }: { readonly currency: string; readonly onClose: () => void }) {
  const act = useAct();
  const [templateId, setTemplateId] = useState<string | null>(null);
  const templates = useTemplates();
  const preview = useAbsentPreview(templateId);
  const filled = preview.kind === 'ready' ? preview.value.filter(({ kind }) => kind === 'filled').length : 0;
  const fill = async () => {
    const saved = words.filled(plural(filled, words.households));
    const refused = ({ code }: { readonly code: string }) => words.refusedBy[code] ?? planWords.refusedOther;
    const answer = await act((book) => fillAbsentHouseholds(book, templateId), { saved, refused });
    if (answer.kind === 'saved') onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.absentTitle}
      sentence={words.absentSentence}
      footer={
        <>
          <Button onClick={onClose}>{planWords.cancel}</Button>
          <Button tone="primary" disabled={filled === 0} onClick={() => void fill()}>
            {words.fill(plural(filled, words.households))}
          </Button>
        </>
      }
    >
      <Stack>
        {templates.kind === 'ready' && templates.value.length > 0 && (
          <Select
            label={words.template}
            choices={templateChoices(templates.value)}
            value={templateId ?? leaveOut}
            onValueChange={(next) => setTemplateId(next === leaveOut ? null : next)}
          />
        )}
        <LiveView state={preview}>{(rows) => <AbsentPreview rows={rows} currency={currency} />}</LiveView>
      </Stack>
    </Dialog>
  );
}

function templateChoices(templates: readonly PlanTemplate[]) {
  const named = templates.map(({ id, name }) => ({ value: id, label: words.templateOf(name) }));
  return [{ value: leaveOut, label: words.noTemplate }, ...named];
}
