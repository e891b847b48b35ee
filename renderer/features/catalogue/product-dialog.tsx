import { useState } from 'react';
import type { DetailsEntry } from '../../../shared/catalogue/check-details.ts';
import type { ProductEntry } from '../../data/commands/product-commands.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CatalogueRow } from './catalogue-row.ts';
import { type DetailsDraft, type DetailsRefusals, detailsDraftOf, proposedUnit, readDetails } from './details-draft.ts';
import { DetailsFields } from './details-fields.tsx';
import { draftOf, type ProductRefusals, readProduct } from './product-draft.ts';
import { type FieldSetup, planFields, priceFields } from './product-fields.ts';
import { words } from './words.ts';

type ProductDialogProps = {
  /** The product to change; null to add one. */
  readonly row: CatalogueRow | null;
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
  readonly onSave: (product: ProductEntry, details: DetailsEntry) => void;
  readonly onRemove: () => void;
};

type Refusals = { readonly product: ProductRefusals; readonly details: DetailsRefusals };

/** One product type of the catalogue: how it is planned and ordered, its prices, and where it belongs. */
export function ProductDialog({ row, currency, taken, onClose, onSave, onRemove }: ProductDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(row?.product ?? null, currency));
  const [details, setDetails] = useState<DetailsDraft>(() => detailsDraftOf(row?.details ?? null));
  const [refusals, setRefusals] = useState<Refusals>({ product: {}, details: {} });
  // The plan unit as written proposes its standard code until somebody chooses one.
  const unitCode = details.unitCode ?? (row?.details ? null : proposedUnit(draft.unit));
  const shownDetails = { ...details, unitCode };
  const save = () => {
    const product = readProduct(draft, currency, taken);
    const read = readDetails(shownDetails);
    if (product.kind === 'product' && read.kind === 'details') return onSave(product.product, read.details);
    setRefusals({
      product: product.kind === 'refused' ? product.refusals : {},
      details: read.kind === 'refused' ? read.refusals : {},
    });
  };
  const fields = (setups: readonly FieldSetup[]) => (
    <FieldGrid>
      {setups.map(({ field, label, hint }) => (
        <TextField
          key={field}
          label={label}
          {...(hint !== undefined && { hint })}
          value={draft[field]}
          refusal={refusals.product[field] ?? null}
          onValueChange={(value) => setDraft((before) => ({ ...before, [field]: value }))}
        />
      ))}
    </FieldGrid>
  );
  return (
    <EditDialog
      title={row === null ? words.addTitle : row.product.name}
      size="wide"
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={row === null ? null : { label: words.remove, run: onRemove }}
    >
      <Stack>
        <Panel title={words.planSection}>{fields(row === null ? planFields : planFields.slice(1))}</Panel>
        <Panel title={words.priceSection}>{fields(priceFields(currency))}</Panel>
        <Panel title={words.detailsSection}>
          <DetailsFields
            draft={shownDetails}
            refusals={refusals.details}
            onChange={(change) => setDetails((before) => ({ ...before, ...change }))}
          />
        </Panel>
      </Stack>
    </EditDialog>
  );
}
