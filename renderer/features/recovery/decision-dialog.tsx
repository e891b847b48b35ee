import { useState } from 'react';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import { decideRecovery } from '../../data/commands/recovery-decision-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { type ActDraft, actKinds, newActDraft, readAct } from './act-draft.ts';
import { actWords } from './act-words.ts';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type DecisionDialogProps = {
  readonly row: GrantRow;
  readonly currency: string;
  readonly today: string;
  readonly onClose: () => void;
};

const outcomes = [
  { value: 'accepted', label: words.outcomes.accepted },
  { value: 'declined', label: words.outcomes.declined },
] as const;

/** What was decided about a grant, how it was voted, and why. */
export function DecisionDialog({ row, currency, today, onClose }: DecisionDialogProps) {
  const { grant } = row.file;
  const { refusal, refuse, run } = useDialogAct(onClose, (refusal) => refusalSentence(refusal, currency));
  const [draft, setDraft] = useState<ActDraft>(() => newActDraft(row.standing, currency, today));
  const [outcome, setOutcome] = useState<VoteEntry['outcome']>('accepted');
  const [counts, setCounts] = useState({ inFavour: '', against: '', abstained: '' });
  const [heldOn, setHeldOn] = useState(today);
  const [why, setWhy] = useState('');
  const save = () => {
    const act = readAct(draft, currency);
    if (typeof act === 'string') return refuse(act);
    const { inFavour, against, abstained } = counts;
    const votes = { inFavour: whole(inFavour), against: whole(against), abstained: whole(abstained) };
    return void run(
      (book) => decideRecovery(book, { grant, act, vote: { outcome, votes, heldOn, why } }),
      words.decisionKept,
    );
  };
  const count = (name: keyof typeof counts) => (text: string) => setCounts({ ...counts, [name]: text });
  return (
    <FormDialog
      title={words.decisionOn(grant)}
      saveLabel={words.saveDecision}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    >
      <ActFields draft={draft} currency={currency} onChange={setDraft} />
      <SegmentedControl label={words.outcome} choices={outcomes} value={outcome} onValueChange={setOutcome} />
      <FieldGrid>
        <DecimalField label={words.inFavour} value={counts.inFavour} onValueChange={count('inFavour')} />
        <DecimalField label={words.against} value={counts.against} onValueChange={count('against')} />
        <DecimalField label={words.abstained} value={counts.abstained} onValueChange={count('abstained')} />
        <TextField label={words.heldOn} type="date" value={heldOn} onValueChange={setHeldOn} />
      </FieldGrid>
      <TextArea label={words.why} value={why} onValueChange={setWhy} maxLength={2000} />
    </FormDialog>
  );
}

/** A whole number as typed; what is none becomes NaN, which the rule refuses. */
function whole(text: string): number {
  return text.trim() === '' ? 0 : Number(/^\d{1,7}$/.test(text.trim()) ? text.trim() : Number.NaN);
}

type ActFieldsProps = {
  readonly draft: ActDraft;
  readonly currency: string;
  readonly onChange: (draft: ActDraft) => void;
};

function ActFields({ draft, currency, onChange }: ActFieldsProps) {
  const set = (name: keyof ActDraft) => (value: string) => onChange({ ...draft, [name]: value });
  const { kind } = draft;
  const choices = actKinds.map((value) => ({ value, label: actWords.acts[value] }));
  const isMoney = kind === 'forgive' || kind === 'write-off';
  return (
    <FieldGrid>
      <Select
        label={words.act}
        choices={choices}
        value={kind}
        onValueChange={(chosen) => onChange({ ...draft, kind: chosen })}
      />
      {kind === 'extend' && <DecimalField label={words.months} value={draft.months} onValueChange={set('months')} />}
      {isMoney && (
        <DecimalField label={words.amount} unit={currency} value={draft.amount} onValueChange={set('amount')} />
      )}
      {kind === 'change-share' && (
        <DecimalField label={words.share} unit="%" value={draft.share} onValueChange={set('share')} />
      )}
      {(kind === 'pause' || kind === 'resume' || kind === 'change-share') && (
        <TextField label={words.from} type="date" value={draft.from} onValueChange={set('from')} />
      )}
      {kind === 'pause' && (
        <TextField label={words.to} hint={words.toHint} type="date" value={draft.to} onValueChange={set('to')} />
      )}
    </FieldGrid>
  );
}
