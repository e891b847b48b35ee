import type { Product } from '../../../shared/catalogue/product.ts';
import { longestProducerName } from '../../../shared/supply/check-offer.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DraftRefusals } from './read-request.ts';
import type { RequestDraft } from './request-draft.ts';
import { words } from './words.ts';

export type RequestFieldsProps = {
  readonly draft: RequestDraft;
  readonly refusals: DraftRefusals;
  readonly products: readonly Product[];
  readonly currency: string;
  readonly onChange: (part: Partial<RequestDraft>) => void;
};

export function RequestFields({ draft, refusals, products, currency, onChange }: RequestFieldsProps) {
  const unit = products.find((product) => product.code === draft.product)?.unit;
  return (
    <FieldGrid>
      <TextField
        label={words.producer}
        value={draft.producer}
        maxLength={longestProducerName}
        refusal={refusals.producer ?? null}
        onValueChange={(producer) => onChange({ producer })}
      />
      <Combobox
        label={words.product}
        options={products.map(({ code, name, unit: detail }) => ({ value: code, label: name, detail }))}
        value={draft.product}
        refusal={refusals.product ?? null}
        onValueChange={(product) => onChange({ product })}
      />
      <TextField
        label={words.purpose}
        value={draft.purpose}
        maxLength={500}
        refusal={refusals.purpose ?? null}
        onValueChange={(purpose) => onChange({ purpose })}
      />
      <DecimalField
        label={words.amountField(currency)}
        value={draft.amount}
        refusal={refusals.amount ?? null}
        onValueChange={(amount) => onChange({ amount })}
      />
      <DecimalField
        label={unit === undefined ? words.addsField : words.addsFieldOf(unit)}
        value={draft.adds}
        refusal={refusals.adds ?? null}
        onValueChange={(adds) => onChange({ adds })}
      />
      <DecimalField
        label={words.recoveryField}
        hint={words.recoveryHint}
        value={draft.recovery}
        refusal={refusals.recovery ?? null}
        onValueChange={(recovery) => onChange({ recovery })}
      />
    </FieldGrid>
  );
}
