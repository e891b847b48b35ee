import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DamageDraft } from './damage-draft.ts';
import { damageWords as words } from './damage-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';
import { words as common } from './words.ts';

type DamageFieldsProps = {
  readonly draft: DamageDraft;
  readonly facts: ProcedureFacts;
  readonly onChange: (part: Partial<DamageDraft>) => void;
};

export function DamageFields({ draft, facts, onChange }: DamageFieldsProps) {
  const producers = [...new Set(facts.offers.map(({ producer }) => producer))].sort();
  const offered = facts.offers.filter(({ producer }) => producer === draft.producer);
  const products = offered.map(({ product: code }) => ({ value: code, label: facts.productOf(code)?.name ?? code }));
  return (
    <>
      <FieldGrid>
        <Combobox
          label={common.producer}
          options={producers.map((name) => ({ value: name, label: name }))}
          value={draft.producer}
          onValueChange={(producer) => onChange({ producer, product: null })}
        />
        <Combobox
          label={common.product}
          options={products}
          value={draft.product}
          onValueChange={(product) => onChange({ product })}
        />
        <TextField
          label={words.damageName}
          value={draft.damage}
          maxLength={200}
          onValueChange={(damage) => onChange({ damage })}
        />
        <TextField label={words.unit} value={draft.unit} maxLength={40} onValueChange={(unit) => onChange({ unit })} />
        <DecimalField
          label={words.amountField}
          unit={draft.unit}
          value={draft.damagePerUnit}
          onValueChange={(damagePerUnit) => onChange({ damagePerUnit })}
        />
        <DecimalField
          label={words.price}
          unit={facts.currency}
          value={draft.pricePerDamage}
          onValueChange={(pricePerDamage) => onChange({ pricePerDamage })}
        />
      </FieldGrid>
      <FieldGrid>
        <TextField
          label={words.communityField}
          value={draft.community}
          maxLength={200}
          onValueChange={(community) => onChange({ community })}
        />
        <DecimalField
          label={words.permitsField}
          unit={draft.unit}
          value={draft.permitsPerWeek}
          onValueChange={(permitsPerWeek) => onChange({ permitsPerWeek })}
        />
      </FieldGrid>
    </>
  );
}
