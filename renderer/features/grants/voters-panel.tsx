import { useState } from 'react';
import { tickVoter, untickVoter } from '../../data/commands/grant-voter-commands.ts';
import { useGrantVoters } from '../../data/queries/use-grant-decision.ts';
import { plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { voteWords } from './vote-words.ts';

/** Who has voted, kept apart from what: only a count is shown. */
export function VotersPanel() {
  const voters = useGrantVoters();
  const [code, setCode] = useState('');
  const { refusal, run } = useDialogAct(() => setCode(''), refusalSentence);
  const tick = () => void run((book) => tickVoter(book, code.trim()), voteWords.ticked(code.trim()));
  const untick = () => void run((book) => untickVoter(book, code.trim()), voteWords.unticked(code.trim()));
  return (
    <Panel title={voteWords.voters} sentence={voteWords.votersSentence}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tick();
        }}
      >
        <Stack>
          <TextField label={voteWords.household} value={code} maxLength={40} onValueChange={setCode} />
          {refusal !== null && <Notice tone="refusal" title={refusal} />}
          <Row>
            <Button type="submit">{voteWords.tick}</Button>
            <Button tone="quiet" onClick={untick}>
              {voteWords.untick}
            </Button>
          </Row>
        </Stack>
      </form>
      <LiveView state={voters}>
        {(all) => <p>{voteWords.votedCount(plural(all.length, voteWords.householdForms))}</p>}
      </LiveView>
    </Panel>
  );
}
