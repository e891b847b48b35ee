import { useState } from 'react';
import { type CaseRules, type Fairness, type RestPolicy, restPolicies } from '../../../shared/cases/case-rules.ts';
import { setCaseRules } from '../../data/commands/case-commands.ts';
import { useCaseRules } from '../../data/queries/use-case-board.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { fairnessSentence, restSentence } from './rules-words.ts';
import { words } from './words.ts';

const fairnessKinds = ['submission', 'lot', 'evenly'] as const satisfies readonly Fairness['kind'][];

/** The rules for deliveries that have not begun. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const rules = useCaseRules();
  return <LiveView state={rules}>{(now) => <RulesForm now={now} onClose={onClose} />}</LiveView>;
}

function RulesForm({ now, onClose }: { readonly now: CaseRules; readonly onClose: () => void }) {
  const [rest, setRest] = useState<RestPolicy>(now.rest);
  const [kind, setKind] = useState<Fairness['kind']>(now.fairness.kind);
  const [seed, setSeed] = useState(now.fairness.kind === 'lot' ? now.fairness.seed : '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = useAct();
  const fairness: Fairness = kind === 'lot' ? { kind, seed: seed.trim() } : { kind };
  const chosen = { fairness, rest };
  const save = async () => {
    const answer = await act((book) => setCaseRules(book, chosen), {
      saved: words.rulesSaved,
      refused: (why) => (why.code === 'no-seed' ? null : refusalSentence('')(why)),
    });
    if (answer.kind === 'saved') onClose();
    else if (answer.kind === 'refused' && answer.code === 'no-seed') setRefusal(words.seedNeeded);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.changeRules}
      sentence={words.rulesSentence}
      footer={
        <Button tone="primary" onClick={() => void save()}>
          {words.saveRules}
        </Button>
      }
    >
      <Stack>
        <Select
          label={words.restQuestion}
          hint={restSentence(chosen)}
          choices={restPolicies.map((value) => ({ value, label: words.rests[value] }))}
          value={rest}
          onValueChange={setRest}
        />
        <Select
          label={words.fairnessQuestion}
          hint={fairnessSentence(chosen)}
          choices={fairnessKinds.map((value) => ({ value, label: words.fairness[value] }))}
          value={kind}
          onValueChange={setKind}
        />
        {kind === 'lot' && (
          <TextField
            label={words.seed}
            hint={words.seedHint}
            refusal={refusal}
            value={seed}
            onValueChange={(text) => {
              setSeed(text);
              setRefusal(null);
            }}
          />
        )}
      </Stack>
    </Dialog>
  );
}
