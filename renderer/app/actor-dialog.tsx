import { useEffect, useState } from 'react';
import { changeActor, useActor } from '../live/use-actor.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { words } from './words.ts';

/** Names who is acting: the name under which every following change stands in the journal. */
export function ActorDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const actor = useActor();
  const [name, setName] = useState(actor);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return;
    setName(actor);
    setRefusal(null);
  }, [open, actor]);
  const save = () => {
    const trimmed = name.trim();
    if (trimmed === '') return setRefusal(words.actorNeeded);
    changeActor(trimmed);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.actorTitle}
      sentence={words.actorSentence}
      footer={
        <Button tone="primary" onClick={save}>
          {words.actorSave}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField label={words.actorName} value={name} onValueChange={setName} refusal={refusal} maxLength={80} />
      </form>
    </Dialog>
  );
}
