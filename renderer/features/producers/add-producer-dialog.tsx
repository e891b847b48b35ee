import { useState } from 'react';
import { longestProducerName } from '../../../shared/supply/check-offer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { words } from './words.ts';

type AddProducerProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdd: (producer: string) => void;
};

/** Asks for a producer's name and goes on to its empty grid. */
export function AddProducerDialog({ open, onClose, onAdd }: AddProducerProps) {
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = () => {
    if (name.trim() === '') setRefusal(words.nameNeeded);
    else onAdd(name.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.addProducer}
      sentence={words.addProducerSentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" onClick={add}>
            {words.open}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={words.producerName}
          value={name}
          onValueChange={(next) => {
            setName(next);
            setRefusal(null);
          }}
          maxLength={longestProducerName}
          refusal={refusal}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
