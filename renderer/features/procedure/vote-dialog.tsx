import { useState } from 'react';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import type { Book } from '../../data/book.ts';
import { useBook } from '../../data/book-context.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { readWhole } from './read-amounts.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type VoteDialogProps = {
  /** What is voted on, as a sentence with its figures. */
  readonly title: string;
  readonly sentence: string;
  readonly decide: (book: Book, vote: VoteEntry) => Promise<CommandAnswer>;
  readonly onClose: () => void;
};

const outcomes = [
  { value: 'accepted', label: words.accept },
  { value: 'declined', label: words.decline },
] as const;

/** How a vote went: outcome, counts, date and reason. */
export function VoteDialog({ title, sentence, decide, onClose }: VoteDialogProps) {
  const { desk } = useBook();
  const { refusal, run } = useDialogAct(onClose, refusalSentence);
  const [outcome, setOutcome] = useState<VoteEntry['outcome']>('accepted');
  const [inFavour, setInFavour] = useState('');
  const [against, setAgainst] = useState('');
  const [abstained, setAbstained] = useState('');
  const [heldOn, setHeldOn] = useState(() => desk.now().slice(0, 10));
  const [why, setWhy] = useState('');
  const save = () => {
    const votes = { inFavour: readWhole(inFavour), against: readWhole(against), abstained: readWhole(abstained) };
    void run((book) => decide(book, { outcome, votes, heldOn, why }), words.voteKept);
  };
  return (
    <FormDialog title={title} saveLabel={words.saveVote} refusal={refusal} onSave={save} onClose={onClose}>
      <p>{sentence}</p>
      <SegmentedControl label={words.outcome} choices={outcomes} value={outcome} onValueChange={setOutcome} />
      <FieldGrid>
        <DecimalField label={words.inFavour} value={inFavour} onValueChange={setInFavour} />
        <DecimalField label={words.against} value={against} onValueChange={setAgainst} />
        <DecimalField label={words.abstained} value={abstained} onValueChange={setAbstained} />
      </FieldGrid>
      <TextField label={words.heldOn} type="date" value={heldOn} onValueChange={setHeldOn} />
      <TextArea label={words.whyField} hint={words.countsOnly} value={why} onValueChange={setWhy} maxLength={2000} />
    </FormDialog>
  );
}
