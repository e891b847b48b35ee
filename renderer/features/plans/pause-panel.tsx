import { useMemo, useState } from 'react';
import { plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { type PauseDraft, proposedPause } from './pause-draft.ts';
import { type PauseFacts, usePauseFacts } from './pause-facts.ts';
import { PauseList } from './pause-list.tsx';
import { PauseStrip } from './pause-strip.tsx';
import { pauseWords as words } from './pause-words.ts';

/** When a household takes its deliveries: the weeks of the period, its pauses, and what pausing would change. */
export function PausePanel({ household }: { readonly household: string }) {
  const facts = usePauseFacts(household);
  return <LiveView state={facts}>{(ready) => ready !== null && <Deliveries facts={ready} />}</LiveView>;
}

function Deliveries({ facts }: { readonly facts: PauseFacts }) {
  const [draft, setDraft] = useState<PauseDraft | null>(null);
  const { nextDelivery, pausing } = facts;
  const actions = useMemo(
    () => [
      ...(nextDelivery === null
        ? []
        : [{ key: 'skip', label: words.skip, run: () => setDraft({ kind: 'skip', date: nextDelivery }) }]),
      { key: 'pause', label: words.pause, run: () => setDraft(proposedPause(facts)) },
      ...(pausing.endsOn === null
        ? [{ key: 'end', label: words.end, run: () => setDraft({ kind: 'end', endsOn: '' }) }]
        : []),
    ],
    [facts, nextDelivery, pausing],
  );
  useScreenActions(actions);
  return (
    <Panel
      title={words.title}
      sentence={summaryOf(facts)}
      actions={actions.map(({ key, label, run }) => (
        <Button key={key} size="small" onClick={run}>
          {label}
        </Button>
      ))}
    >
      <PauseStrip facts={facts} />
      <PauseList facts={facts} onDraft={setDraft} />
      {draft !== null && <PauseDialog draft={draft} onDraft={setDraft} facts={facts} onClose={() => setDraft(null)} />}
    </Panel>
  );
}

function summaryOf({ paused }: PauseFacts): string {
  const all = plural(paused.length, words.deliveries);
  const delivered = paused.filter((isPaused) => !isPaused).length;
  return delivered === paused.length ? words.summaryAll(all) : words.summary(String(delivered), all);
}
