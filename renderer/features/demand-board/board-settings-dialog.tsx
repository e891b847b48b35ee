import { useState } from 'react';
import type { BoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { checkBoardSettings } from '../../../shared/demand-board/check-board-settings.ts';
import { setBoardSettings } from '../../data/commands/board-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type SettingsDialogProps = { readonly settings: BoardSettings; readonly onClose: () => void };

type Draft = Readonly<Record<keyof BoardSettings, string>>;
type Refusals = Readonly<Partial<Record<keyof BoardSettings, string>>>;

function draftOf({ fewestHouseholds, deadline, contact, bandPercent }: BoardSettings): Draft {
  const numbers = { fewestHouseholds: String(fewestHouseholds), bandPercent: String(bandPercent) };
  return { ...numbers, deadline: deadline ?? '', contact };
}

/** An emptied or unreadable number is no number: the rule refuses it. */
function whole(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}

function settingsOf(draft: Draft): BoardSettings {
  const numbers = { fewestHouseholds: whole(draft.fewestHouseholds), bandPercent: whole(draft.bandPercent) };
  const deadline = draft.deadline.trim();
  return { ...numbers, deadline: deadline === '' ? null : deadline, contact: draft.contact.trim() };
}

/** How the board is published. */
export function BoardSettingsDialog({ settings, onClose }: SettingsDialogProps) {
  const act = useAct();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [refusals, setRefusals] = useState<Refusals>({});
  const field = (name: keyof BoardSettings) => ({
    value: draft[name],
    refusal: refusals[name] ?? null,
    onValueChange: (text: string) => setDraft((before) => ({ ...before, [name]: text })),
  });
  const save = async () => {
    const next = settingsOf(draft);
    const faults = checkBoardSettings(next);
    setRefusals(Object.fromEntries(faults.map(({ field: name }) => [name, words.settingsRefused[name]])));
    if (faults.length > 0) return;
    onClose();
    await act((book) => setBoardSettings(book, next), { saved: words.settingsSaved, refused: refusalSentence });
  };
  return (
    <EditDialog title={words.settings} saveLabel={words.saveSettings} onSave={() => void save()} onClose={onClose}>
      <FieldGrid>
        <TextField label={words.deadlineLabel} hint={words.deadlineHint} optional {...field('deadline')} />
        <TextField label={words.contact} hint={words.contactHint} {...field('contact')} />
        <DecimalField label={words.fewest} hint={words.fewestHint} {...field('fewestHouseholds')} />
        <DecimalField label={words.bandLabel} {...field('bandPercent')} />
      </FieldGrid>
    </EditDialog>
  );
}
