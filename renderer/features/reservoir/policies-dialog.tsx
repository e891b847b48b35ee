import { useState } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { FundPolicies } from '../../../shared/ledger/fund-policies.ts';
import { setFundPolicies } from '../../data/commands/fund-policy-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { draftOf, type PolicyRefusals, readPolicies } from './policies-draft.ts';
import { policyWords as words } from './policy-words.ts';
import { refusalIn } from './refusal-sentence.ts';

type PoliciesDialogProps = { readonly settings: AssemblySettings; readonly onClose: () => void };

/** Floor, cap, limits and idle cash, changed as a whole by one decision. */
export function PoliciesDialog({ settings: { currency, reservoir }, onClose }: PoliciesDialogProps) {
  const { refusal, run } = useDialogAct(onClose, refusalIn(currency));
  const [draft, setDraft] = useState(() => draftOf(reservoir, currency));
  const [refusals, setRefusals] = useState<PolicyRefusals>({});
  const [why, setWhy] = useState('');
  const field = (name: keyof FundPolicies) => ({
    value: draft[name],
    refusal: refusals[name] ?? null,
    onValueChange: (value: string) => {
      setDraft({ ...draft, [name]: value });
      setRefusals({ ...refusals, [name]: undefined });
    },
  });
  const save = () => {
    const read = readPolicies(draft, currency);
    setRefusals(read.kind === 'refused' ? read.refusals : {});
    if (read.kind === 'policies') void run((book) => setFundPolicies(book, read.policies, why), words.saved);
  };
  return (
    <FormDialog
      title={words.title}
      size="wide"
      saveLabel={words.save}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    >
      <p>{words.sentence}</p>
      <FieldGrid>
        <DecimalField label={words.floor} hint={words.floorHint} unit={currency} {...field('floor')} />
        <DecimalField label={words.cap} hint={words.capHint} unit={currency} {...field('cap')} />
        <DecimalField label={words.limit} hint={words.limitHint} unit={currency} {...field('limitPerProducer')} />
        <DecimalField
          label={words.largest}
          hint={words.largestHint}
          unit={words.percent}
          {...field('largestSharePercent')}
        />
        <DecimalField
          label={words.topFive}
          hint={words.topFiveHint}
          unit={words.percent}
          {...field('topFiveSharePercent')}
        />
        <DecimalField label={words.idle} hint={words.idleHint} unit={words.percent} {...field('idleCashPercent')} />
      </FieldGrid>
      <TextField label={words.why} value={why} onValueChange={setWhy} maxLength={500} />
    </FormDialog>
  );
}
