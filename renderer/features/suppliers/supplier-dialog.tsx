import { useState } from 'react';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readSupplier, type SupplierRefusals, supplierDraftOf } from './supplier-draft.ts';
import { words } from './words.ts';

type SupplierDialogProps = {
  readonly supplier: Supplier | null;
  readonly currency: string;
  readonly proposedCode: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
  readonly onSave: (supplier: Supplier) => void;
  readonly onRemove: () => void;
};

/** Who a supplier is and how it is reached. The code is only asked for once. */
export function SupplierDialog(props: SupplierDialogProps) {
  const { supplier, currency, proposedCode, taken, onClose, onSave, onRemove } = props;
  const [draft, setDraft] = useState(() => supplierDraftOf(supplier, currency, proposedCode));
  const [refusals, setRefusals] = useState<SupplierRefusals>({});
  const save = () => {
    const read = readSupplier(draft, currency, taken);
    if (read.kind === 'supplier') onSave(read.supplier);
    else setRefusals(read.refusals);
  };
  const field = (name: keyof Supplier, label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      value={draft[name]}
      refusal={refusals[name] ?? null}
      onValueChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <EditDialog
      title={supplier === null ? words.add : supplier.name}
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={supplier === null ? null : { label: words.remove, run: onRemove }}
    >
      <FieldGrid>
        {field('name', words.name, words.nameHint)}
        {supplier === null && field('code', words.code, words.codeHint)}
        {field('email', words.email, words.emailHint)}
        {field('phone', words.phone)}
        {field('minimumOrder', words.minimumOrder(currency), words.minimumHint)}
      </FieldGrid>
    </EditDialog>
  );
}
