import { useState } from 'react';
import { checkPoolPartner, longestPartnerName, type PoolPartner } from '../../../shared/grants/pool/pool-partner.ts';
import { removePoolPartner, setPoolPartner } from '../../data/commands/pool-commands.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { words } from './words.ts';

type DialogProps = {
  /** The co-op to change; null to add one. */
  readonly partner: PoolPartner | null;
  readonly currency: string;
  readonly us: string;
  readonly onClose: () => void;
};

type Refusals = Readonly<Partial<Record<'coop' | 'budget', string>>>;

/** What another co-op brings. */
export function PartnerDialog({ partner, currency, us, onClose }: DialogProps) {
  const act = useAct();
  const [coop, setCoop] = useState(partner?.coop ?? '');
  const [budget, setBudget] = useState(partner === null ? '' : moneyText(partner.budget, currency));
  const [refusals, setRefusals] = useState<Refusals>({});
  const save = async () => {
    const amount = readTypedMoney(budget, currency);
    const found: Record<string, string> = {};
    if (amount.kind !== 'amount') found['budget'] = amount.kind === 'refused' ? amount.sentence : words.needed;
    const entry = { coop: coop.trim(), budget: amount.kind === 'amount' ? amount.value : (0 as PoolPartner['budget']) };
    for (const { field, code } of checkPoolPartner(entry, us)) found[field] ??= words.refusals[code];
    setRefusals(found);
    if (Object.keys(found).length > 0) return;
    const texts = { saved: words.partnerSaved(entry.coop), refused: () => words.refused };
    const answer = await act((book) => setPoolPartner(book, entry), texts);
    if (answer.kind === 'saved') onClose();
  };
  const remove = async ({ coop: name }: PoolPartner) => {
    const texts = { saved: words.partnerRemoved(name), refused: () => words.refused };
    const answer = await act((book) => removePoolPartner(book, name), texts);
    if (answer.kind === 'saved') onClose();
  };
  return (
    <EditDialog
      title={partner === null ? words.newPartner : words.editPartner(partner.coop)}
      saveLabel={words.savePartner}
      onSave={() => void save()}
      onClose={onClose}
      remove={partner === null ? null : { label: words.removePartner, run: () => void remove(partner) }}
    >
      <FieldGrid>
        <TextField
          label={words.coop}
          value={coop}
          maxLength={longestPartnerName}
          disabled={partner !== null}
          refusal={refusals.coop ?? null}
          onValueChange={setCoop}
        />
        <DecimalField
          label={words.budgetField(currency)}
          value={budget}
          refusal={refusals.budget ?? null}
          onValueChange={setBudget}
        />
      </FieldGrid>
    </EditDialog>
  );
}
