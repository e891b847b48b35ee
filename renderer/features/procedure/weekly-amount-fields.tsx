import type { Product } from '../../../shared/catalogue/product.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid } from '../../ui/stack.tsx';

export type TypedWeeklyAmount = { readonly product: string | null; readonly amount: string };
export const emptyAmount: TypedWeeklyAmount = { product: null, amount: '' };

type WeeklyAmountFieldsProps = {
  readonly labels: { readonly product: string; readonly amount: string };
  readonly products: readonly Product[];
  readonly value: TypedWeeklyAmount;
  readonly onValue: (value: TypedWeeklyAmount) => void;
};

/** A product and so much of it a week. */
export function WeeklyAmountFields({ labels, products, value, onValue }: WeeklyAmountFieldsProps) {
  return (
    <FieldGrid>
      <Combobox
        label={labels.product}
        options={products.map(({ code, name, unit }) => ({ value: code, label: name, detail: unit }))}
        value={value.product}
        onValueChange={(product) => onValue({ ...value, product })}
      />
      <DecimalField
        label={labels.amount}
        unit={products.find(({ code }) => code === value.product)?.unit ?? ''}
        value={value.amount}
        onValueChange={(amount) => onValue({ ...value, amount })}
      />
    </FieldGrid>
  );
}
