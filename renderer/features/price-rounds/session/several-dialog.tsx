import { useMemo, useState } from 'react';
import { list } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import type { RoundActions } from '../use-round-actions.ts';
import type { AnswerRow } from './answer-rows.ts';
import { readNumbers } from './read-numbers.ts';
import { words } from './session-words.ts';

type SeveralKind = keyof typeof words.severalKinds;

const kinds = (['confirmed', 'declared', 'waiting'] as const).map((value) => ({
  value,
  label: words.severalKinds[value],
}));

type SeveralDialogProps = {
  readonly rows: readonly AnswerRow[];
  readonly actions: Pick<RoundActions, 'answerMany' | 'takeBackMany'>;
  readonly onClose: () => void;
};

/** Marks many households at once from a line of numbers. */
export function SeveralDialog({ rows, actions, onClose }: SeveralDialogProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<SeveralKind>('confirmed');
  const [refusal, setRefusal] = useState<string | null>(null);
  const codes = useMemo(
    () => rows.flatMap(({ household, answer }) => (answer === 'no-plan' ? [] : [household.code])),
    [rows],
  );
  const { found, unknown } = readNumbers(text, codes);
  const mark = () => {
    if (unknown.length > 0 || found.length === 0) {
      setRefusal(unknown.length > 0 ? words.severalUnknown(list(unknown)) : words.severalNone);
      return;
    }
    onClose();
    void (kind === 'waiting' ? actions.takeBackMany(found) : actions.answerMany(found, kind));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.severalTitle}
      sentence={words.severalSentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" onClick={mark}>
            {words.severalMark}
          </Button>
        </>
      }
    >
      <Stack>
        <TextArea
          label={words.severalNumbers}
          hint={hintText(text, found, unknown)}
          value={text}
          refusal={refusal}
          onValueChange={(next) => {
            setText(next);
            setRefusal(null);
          }}
        />
        <SegmentedControl label={words.severalAs} choices={kinds} value={kind} onValueChange={setKind} />
      </Stack>
    </Dialog>
  );
}

function hintText(text: string, found: readonly string[], unknown: readonly string[]): string {
  if (text.trim() === '') return words.severalExample;
  return unknown.length === 0
    ? words.severalFound(found.length)
    : words.severalFoundBut(words.severalFound(found.length), list(unknown));
}
