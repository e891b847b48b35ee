import { useState } from 'react';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { nameRefusal } from './name-refusal.ts';
import { words } from './words.ts';

type RenameDialogProps = {
  readonly book: BookInfo;
  readonly books: readonly BookInfo[];
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
};

/** Another name in the list; what the co-op calls itself is set in its own settings. */
export function RenameDialog({ book, books, onRename, onClose }: RenameDialogProps) {
  const [name, setName] = useState(book.title);
  const [isAsked, setAsked] = useState(false);
  const refusal = nameRefusal(name, book, books);
  const save = () => {
    setAsked(true);
    if (refusal === null) onRename(name.trim());
  };
  return (
    <EditDialog title={words.renameTitle(book.title)} saveLabel={words.renameConfirm} onSave={save} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={words.renameField}
          hint={words.renameHint}
          maxLength={200}
          value={name}
          refusal={isAsked ? refusal : null}
          onValueChange={setName}
        />
      </form>
    </EditDialog>
  );
}
