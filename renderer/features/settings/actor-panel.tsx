import { useState } from 'react';
import { changeActor, useActor } from '../../live/use-actor.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FieldGrid, Row } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { words } from './words.ts';

/** The name that stands beside every change. */
export function ActorPanel() {
  const actor = useActor();
  const toast = useToast();
  const [name, setName] = useState(actor);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = () => {
    const trimmed = name.trim();
    setRefusal(trimmed === '' ? words.actorNeeded : null);
    if (trimmed === '') return;
    changeActor(trimmed);
    toast({ title: words.actorSaved(trimmed) });
  };
  return (
    <Panel title={words.actor} sentence={words.actorSentence}>
      <FieldGrid>
        <TextField label={words.actorName} value={name} onValueChange={setName} refusal={refusal} maxLength={80} />
      </FieldGrid>
      <Row>
        <Button onClick={save} disabled={name.trim() === actor}>
          {words.actorSave}
        </Button>
      </Row>
    </Panel>
  );
}
