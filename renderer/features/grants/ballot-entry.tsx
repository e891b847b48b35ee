import { useRef, useState } from 'react';
import type { GrantVote } from '../../../shared/grants/grant-vote.ts';
import { checkBallotAgain, enterBallot } from '../../data/commands/grant-vote-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readBallotText } from './ballot-text.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { voteWords } from './vote-words.ts';

type BallotEntryFormProps = { readonly vote: GrantVote; readonly requests: readonly string[] };
type Mode = keyof typeof voteWords.modes;
const modes = (['enter', 'check'] as const).map((value) => ({ value, label: voteWords.modes[value] }));

/** One ballot after the other by keyboard: number, requests, Enter; the number field has the focus again. */
export function BallotEntryForm({ vote, requests }: BallotEntryFormProps) {
  const [mode, setMode] = useState<Mode>('enter');
  const [number, setNumber] = useState('');
  const [group, setGroup] = useState('');
  const [text, setText] = useState('');
  const [unclear, setUnclear] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const next = () => {
    setNumber('');
    setText('');
    first.current?.focus();
  };
  const { refusal, run } = useDialogAct(next, refusalSentence);
  const save = () => {
    const read = readBallotText(text, vote.voteType, requests);
    setUnclear(read.kind === 'unclear' ? voteWords.unclear(read.word) : null);
    if (read.kind === 'unclear') return;
    const { requests: chosen, points } = read;
    const entry = { number: number.trim(), group: group.trim() === '' ? null : group.trim(), requests: chosen, points };
    if (mode === 'enter') void run((book) => enterBallot(book, entry), voteWords.entered(entry.number));
    else void run((book) => checkBallotAgain(book, entry), voteWords.checked(entry.number));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        {vote.check === 'second-person' && (
          <SegmentedControl label={voteWords.mode} choices={modes} value={mode} onValueChange={setMode} />
        )}
        <FieldGrid>
          <TextField
            label={voteWords.number}
            value={number}
            maxLength={20}
            inputRef={first}
            onValueChange={setNumber}
          />
          <TextField
            label={voteWords.choices}
            hint={voteWords.choicesHint}
            value={text}
            refusal={unclear}
            onValueChange={setText}
          />
          <TextField
            label={voteWords.group}
            hint={voteWords.groupHint}
            optional
            value={group}
            maxLength={40}
            onValueChange={setGroup}
          />
        </FieldGrid>
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
        <div>
          <Button type="submit">{mode === 'enter' ? voteWords.enter : voteWords.check}</Button>
        </div>
      </Stack>
    </form>
  );
}
