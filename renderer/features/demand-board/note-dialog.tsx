import { useState } from 'react';
import { setBoardNote } from '../../data/commands/board-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { type BoardFacts, productName } from './use-board-facts.ts';
import { words } from './words.ts';

type NoteDialogProps = {
  readonly facts: BoardFacts;
  /** Product code. */
  readonly product: string;
  readonly onClose: () => void;
};

const longestQuality = 200;

/** Wanted quality of one product, and whether it is kept off the board. */
export function NoteDialog({ facts, product, onClose }: NoteDialogProps) {
  const act = useAct();
  const kept = facts.records.notes.find((note) => note.product === product);
  const [quality, setQuality] = useState(kept?.quality ?? '');
  const [federationOnly, setFederationOnly] = useState(kept?.federationOnly ?? false);
  const name = productName(facts.products, product);
  const save = async () => {
    onClose();
    const note = { product, quality, federationOnly };
    await act((book) => setBoardNote(book, note), { saved: words.noteSaved(name), refused: refusalSentence });
  };
  return (
    <EditDialog title={words.noteTitle(name)} saveLabel={words.saveNote} onSave={() => void save()} onClose={onClose}>
      <Stack>
        <TextField
          label={words.quality}
          hint={words.qualityHint}
          value={quality}
          onValueChange={setQuality}
          maxLength={longestQuality}
          optional
        />
        <Checkbox
          label={words.federationOnly}
          hint={words.federationOnlyHint}
          checked={federationOnly}
          onCheckedChange={setFederationOnly}
        />
      </Stack>
    </EditDialog>
  );
}
