import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductEntry } from '../../data/commands/product-commands.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type DraftField, draftOf, type ProductRefusals, readProduct } from './product-draft.ts';
import { words } from './words.ts';

type ProductDialogProps = {
  /** The product to change; null to add one. */
  readonly product: Product | null;
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
  readonly onSave: (product: ProductEntry) => void;
  readonly onRemove: () => void;
};

type FieldSetup = { readonly field: DraftField; readonly label: string; readonly hint?: string };

const fields = (currency: string): readonly FieldSetup[] => [
  { field: 'name', label: words.name },
  { field: 'unit', label: words.unit, hint: words.unitHint },
  { field: 'caseSize', label: words.caseSize, hint: words.caseHint },
  { field: 'leadDays', label: words.leadTime, hint: words.leadHint },
  { field: 'season', label: words.season, hint: words.seasonHint },
  { field: 'openingPrice', label: words.opening(currency) },
  { field: 'floorPrice', label: words.floor(currency), hint: words.floorHint },
  { field: 'marketPrice', label: words.marketPrice(currency), hint: words.marketHint },
  { field: 'marketSource', label: words.marketSource },
  { field: 'marketDate', label: words.marketDate, hint: words.marketDateHint },
];

/** One product type of the catalogue. */
export function ProductDialog({ product, currency, taken, onClose, onSave, onRemove }: ProductDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(product, currency));
  const [refusals, setRefusals] = useState<ProductRefusals>({});
  const save = () => {
    const read = readProduct(draft, currency, taken);
    if (read.kind === 'product') onSave(read.product);
    else setRefusals(read.refusals);
  };
  const code: FieldSetup = { field: 'code', label: words.code };
  const shown = product === null ? [code, ...fields(currency)] : fields(currency);
  return (
    <EditDialog
      title={product === null ? words.addTitle : product.name}
      size="wide"
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={product === null ? null : { label: words.remove, run: onRemove }}
    >
      <FieldGrid>
        {shown.map(({ field, label, hint }) => (
          <TextField
            key={field}
            label={label}
            {...(hint !== undefined && { hint })}
            value={draft[field]}
            refusal={refusals[field] ?? null}
            onValueChange={(value) => setDraft((before) => ({ ...before, [field]: value }))}
          />
        ))}
      </FieldGrid>
    </EditDialog>
  );
}
