import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import type { RuleDraft } from './allowance-draft.ts';
import { allowanceWords as words } from './allowance-words.ts';

type RuleFieldsProps = {
  readonly draft: RuleDraft;
  readonly currency: string;
  readonly onChange: (part: Partial<RuleDraft>) => void;
};

const labels = {
  perHousehold: words.perHousehold,
  first: words.first,
  second: words.second,
  further: words.further,
} as const;
const fields = ['perHousehold', 'first', 'second', 'further'] as const;

export function RuleFields({ draft, currency, onChange }: RuleFieldsProps) {
  return (
    <FieldGrid>
      {fields.map((field) => (
        <DecimalField
          key={field}
          label={labels[field]}
          unit={words.aWeek(currency)}
          value={draft[field]}
          onValueChange={(text) => onChange({ [field]: text })}
        />
      ))}
      <DecimalField
        label={words.child}
        hint={words.childHint}
        unit={words.aWeek(currency)}
        value={draft.child}
        onValueChange={(child) => onChange({ child })}
      />
      <DecimalField
        label={words.roundTo}
        hint={words.roundHint}
        unit={currency}
        value={draft.roundTo}
        onValueChange={(roundTo) => onChange({ roundTo })}
      />
    </FieldGrid>
  );
}
