import { useState } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { setSettings } from '../../data/commands/settings-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FieldGrid, Row } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RoundsFields } from './rounds-fields.tsx';
import { type DraftField, draftOf, readDraft, type SettingsDraft, type SettingsRefusals } from './settings-draft.ts';
import { StoreFields } from './store-fields.tsx';
import { words } from './words.ts';

/** The rule book as one form: it is saved as a whole, with a reason, as one change. */
export function RuleBookForm({ settings }: { readonly settings: AssemblySettings }) {
  const act = useAct();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [refusals, setRefusals] = useState<SettingsRefusals>({});
  const [why, setWhy] = useState('');
  // A live query gives a new object for the same settings: only other settings may replace what is being typed.
  const [shown, setShown] = useState(() => JSON.stringify(settings));
  if (shown !== JSON.stringify(settings)) {
    setShown(JSON.stringify(settings));
    setDraft(draftOf(settings));
  }
  const change = (name: keyof SettingsDraft, value: string) => {
    setDraft({ ...draft, [name]: value });
    setRefusals({ ...refusals, [name]: undefined });
  };
  const field: DraftField = (name) => ({
    value: draft[name],
    refusal: refusals[name] ?? null,
    onValueChange: (value) => change(name, value),
  });
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(settings));
  const save = async () => {
    const read = readDraft(draft, settings.reservoir);
    setRefusals(read.kind === 'refused' ? read.refusals : {});
    if (read.kind === 'refused') return;
    const answer = await act((book) => setSettings(book, read.settings, why), {
      saved: words.saved,
      refused: ({ code }) => (code === 'rounds-announced' ? words.roundsAnnounced : words.refused),
    });
    if (answer.kind === 'saved') setWhy('');
  };
  return (
    <>
      <Panel title={words.assembly}>
        <FieldGrid>
          <TextField label={words.name} maxLength={200} {...field('name')} />
          <TextField label={words.currency} maxLength={3} {...field('currency')} />
          <TextField label={words.from} type="date" {...field('from')} />
          <DecimalField label={words.weeks} {...field('weeks')} />
        </FieldGrid>
      </Panel>
      <RoundsFields rule={draft.rule} onRule={(rule) => change('rule', rule)} field={field} />
      <StoreFields currency={draft.currency} field={field} />
      <Panel title={words.save}>
        <FieldGrid>
          <TextField
            label={words.why}
            hint={words.whyHint}
            optional
            value={why}
            onValueChange={setWhy}
            maxLength={500}
          />
        </FieldGrid>
        <Row>
          <Button tone="primary" onClick={() => void save()} disabled={!isChanged}>
            {words.save}
          </Button>
        </Row>
      </Panel>
    </>
  );
}
