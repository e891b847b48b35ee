import { useState } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { addHousehold, removeHousehold, reviseHousehold } from '../../data/commands/household-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { HouseholdDialog } from './household-dialog.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type HouseholdEditorProps = {
  readonly household: Household | null;
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
};

/** Adds, changes or removes one household. */
export function HouseholdEditor({ household, currency, taken, onClose }: HouseholdEditorProps) {
  const act = useAct();
  const [removing, setRemoving] = useState(false);
  const save = async (next: Household) => {
    const done = household === null ? words.added(next.code) : words.saved(next.code);
    const command = household === null ? addHousehold : reviseHousehold;
    const answer = await act((book) => command(book, next), { saved: done, refused: refusalSentence });
    if (answer.kind === 'saved') onClose();
  };
  const remove = async (code: string) => {
    const texts = { saved: words.removed(code), refused: refusalSentence };
    const answer = await act((book) => removeHousehold(book, code), texts);
    if (answer.kind === 'saved') onClose();
  };
  if (household !== null && removing) {
    return (
      <ConfirmDialog
        open
        tone="danger"
        title={words.removeTitle(household.code)}
        sentence={words.removeSentence}
        confirmLabel={words.remove}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove(household.code)}
      />
    );
  }
  return (
    <HouseholdDialog
      household={household}
      currency={currency}
      taken={household === null ? taken : new Set()}
      onClose={onClose}
      onSave={(next) => void save(next)}
      onRemove={() => setRemoving(true)}
    />
  );
}
