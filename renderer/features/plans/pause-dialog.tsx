import { useMemo } from 'react';
import { setPauses as setPausesRule } from '../../../shared/plans/pauses/set-pauses.ts';
import type { Refusal } from '../../data/command.ts';
import { setPauses } from '../../data/commands/standing-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { type PauseDraft, pausingAfter } from './pause-draft.ts';
import { PauseEffectView } from './pause-effect-view.tsx';
import type { PauseFacts } from './pause-facts.ts';
import { PauseFields } from './pause-fields.tsx';
import { pauseWords as words } from './pause-words.ts';

type PauseDialogProps = {
  readonly draft: PauseDraft;
  readonly facts: PauseFacts;
  readonly onDraft: (draft: PauseDraft) => void;
  readonly onClose: () => void;
};

const refused = ({ code }: Refusal): string => words.refusedBy[code] ?? words.refusedOther;

/** Asks for the days, shows what they change as they are typed, and only then saves. */
export function PauseDialog({ draft, facts, onDraft, onClose }: PauseDialogProps) {
  const act = useAct();
  const { household, pausing, period } = facts;
  const result = useMemo(
    () => setPausesRule({ period, current: pausing, wanted: pausingAfter(draft, pausing) }),
    [draft, pausing, period],
  );
  const { title, save } = words.dialogs[draft.kind];
  const saveAll = async () => {
    if (result.kind !== 'set') return;
    const texts = { saved: words.saved[draft.kind](household), refused };
    const answer = await act((book) => setPauses(book, household, result.pausing), texts);
    if (answer.kind === 'saved') onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" disabled={result.kind !== 'set'} onClick={() => void saveAll()}>
            {save}
          </Button>
        </>
      }
    >
      <Stack>
        <PauseFields draft={draft} onDraft={onDraft} />
        {result.kind === 'refused' && (
          <Notice tone="attention" title={words.refusedBy[result.code] ?? words.refusedOther} />
        )}
        {result.kind === 'unchanged' && <Notice tone="info" title={words.unchanged} />}
        {result.kind === 'set' && <PauseEffectView facts={facts} pausing={result.pausing} />}
      </Stack>
    </Dialog>
  );
}
