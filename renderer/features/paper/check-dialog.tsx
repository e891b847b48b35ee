import { useMemo, useState } from 'react';
import type { PaperEntry } from '../../../shared/paper/paper-entry.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { checkPaper, discardPaper, type PaperMatch } from '../../data/commands/paper-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { useActor } from '../../live/use-actor.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormLines } from './form-lines.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type CheckDialogProps = { readonly entry: PaperEntry; readonly paper: Paper; readonly onClose: () => void };

/** The second person's look at one form: it counts, or it is typed again. */
export function CheckDialog({ entry, paper, onClose }: CheckDialogProps) {
  const act = useAct();
  const actor = useActor();
  const [why, setWhy] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [newer, setNewer] = useState<PaperMatch['newer']>('ask');
  const lines = useMemo(() => planLines(entry), [entry]);
  const { household, enteredBy } = entry;
  const isSame = actor === enteredBy;
  const matches = async () => {
    const answer = await act((book) => checkPaper(book, household, { why: isSame ? why : '', newer }), {
      saved: words.checked(household),
      refused: () => null,
    });
    if (answer.kind === 'refused' && answer.code === 'newer-plan') setNewer('replace');
    else if (answer.kind === 'refused') setRefused(words.refusedEntry[answer.code] ?? words.refusedOther);
    else onClose();
  };
  const discard = async () => {
    await act((book) => discardPaper(book, household), {
      saved: words.discarded(household),
      refused: ({ code }) => words.refusedEntry[code] ?? words.refusedOther,
    });
    onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.checkDialog(household)}
      sentence={words.checkDialogSentence(plural(lines.length, words.lines), enteredBy)}
      footer={
        <Row>
          <Button onClick={discard}>{words.doesNot}</Button>
          <Button tone="primary" onClick={matches}>
            {newer === 'ask' ? words.itMatches : words.replaceNewer}
          </Button>
        </Row>
      }
    >
      <Stack>
        {newer === 'replace' && (
          <Notice tone="attention" title={words.newerPlan}>
            {words.newerPlanSentence}
          </Notice>
        )}
        <FormLines lines={lines} paper={paper} />
        {isSame && (
          <TextField
            label={words.aloneReason}
            hint={words.aloneHint}
            value={why}
            onValueChange={(text) => {
              setWhy(text);
              setRefused(undefined);
            }}
            {...(refused !== undefined && { refusal: refused })}
          />
        )}
        {!isSame && refused !== undefined && <p role="alert">{refused}</p>}
      </Stack>
    </Dialog>
  );
}
