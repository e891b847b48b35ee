import { useState } from 'react';
import type { AssemblyResult } from '../../../shared/assembly/result/assembly-result.ts';
import { agreeGrant } from '../../data/commands/recovery-commands.ts';
import { useResult } from '../../data/queries/use-result.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type AgreementDraft, agreementDraft, readAgreement } from './agreement-draft.ts';
import { DatedLines } from './dated-lines.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

type AgreementDialogProps = {
  readonly row: GrantRow;
  readonly facts: RecoveryFacts;
  readonly currency: string;
  readonly onClose: () => void;
};

/** Waits for the last round's commitments, which the agreement begins from. */
export function AgreementDialog(props: AgreementDialogProps) {
  const result = useResult();
  if (result.kind === 'loading') return null;
  return <AgreementForm {...props} result={result.kind === 'ready' ? result.value : null} />;
}

function AgreementForm(props: AgreementDialogProps & { readonly result: AssemblyResult | null }) {
  const { row, facts, currency, onClose, result } = props;
  const { refusal, refuse, run } = useDialogAct(onClose, (refusal) => refusalSentence(refusal, currency));
  const [draft, setDraft] = useState(() => agreementDraft(row, facts, result));
  const save = () => {
    const agreement = readAgreement(draft, row, currency);
    if (typeof agreement === 'string') return refuse(agreement);
    return void run((book) => agreeGrant(book, agreement), words.agreed);
  };
  const title = words.agreementOf(row.file.grant);
  return (
    <FormDialog
      size="wide"
      title={title}
      saveLabel={words.saveAgreement}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    >
      <BasisFields draft={draft} currency={currency} onChange={setDraft} />
      <TimeFields draft={draft} currency={currency} onChange={setDraft} />
      <DatedLines
        currency={currency}
        kind="pay-out"
        lines={draft.payOuts}
        onChange={(payOuts) => setDraft({ ...draft, payOuts })}
      />
      <DatedLines
        currency={currency}
        kind="milestone"
        lines={draft.milestones}
        onChange={(milestones) => setDraft({ ...draft, milestones })}
      />
    </FormDialog>
  );
}

type FieldsProps = {
  readonly draft: AgreementDraft;
  readonly currency: string;
  readonly onChange: (draft: AgreementDraft) => void;
};

function BasisFields({ draft, currency, onChange }: FieldsProps) {
  const set = (name: 'share' | 'perWeek' | 'price') => (value: string) => onChange({ ...draft, [name]: value });
  const choices = [
    { value: 'deliveries', label: words.bases.deliveries },
    { value: 'milestones', label: words.bases.milestones },
  ] as const;
  return (
    <>
      <SegmentedControl
        label={words.basis}
        choices={choices}
        value={draft.basis}
        onValueChange={(basis) => onChange({ ...draft, basis })}
      />
      {draft.basis === 'deliveries' && (
        <FieldGrid>
          <DecimalField label={words.shareField} unit="%" value={draft.share} onValueChange={set('share')} />
          <DecimalField label={words.perWeek} value={draft.perWeek} onValueChange={set('perWeek')} />
          <DecimalField label={words.price} unit={currency} value={draft.price} onValueChange={set('price')} />
        </FieldGrid>
      )}
    </>
  );
}

type TextName = 'startsOn' | 'graceDays' | 'endsOn' | 'minimum' | 'everyMonths';

function TimeFields({ draft, currency, onChange }: FieldsProps) {
  const set = (name: TextName) => (value: string) => onChange({ ...draft, [name]: value });
  const ends = (['review', 'release'] as const).map((value) => ({ value, label: words.atEnds[value] }));
  return (
    <FieldGrid>
      <TextField
        label={draft.basis === 'deliveries' ? words.startsOn : words.beginsOn}
        type="date"
        value={draft.startsOn}
        onValueChange={set('startsOn')}
      />
      {draft.basis === 'deliveries' && (
        <DecimalField
          label={words.graceDays}
          unit={words.daysUnit}
          value={draft.graceDays}
          onValueChange={set('graceDays')}
        />
      )}
      <TextField label={words.endsOn} type="date" value={draft.endsOn} onValueChange={set('endsOn')} />
      <Select
        label={words.atEnd}
        choices={ends}
        value={draft.atEnd}
        onValueChange={(atEnd) => onChange({ ...draft, atEnd })}
      />
      {draft.basis === 'deliveries' && (
        <>
          <DecimalField
            label={words.minimum}
            hint={words.minimumHint}
            unit={currency}
            value={draft.minimum}
            onValueChange={set('minimum')}
          />
          <DecimalField
            label={words.everyMonths}
            unit={words.monthsUnit}
            value={draft.everyMonths}
            onValueChange={set('everyMonths')}
          />
        </>
      )}
    </FieldGrid>
  );
}
