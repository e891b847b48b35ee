import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { RequestEntry } from '../../data/commands/grant-request-commands.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { type DraftRefusals, draftOf, readRequest } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import { words } from './words.ts';

type RequestDialogProps = {
  /** The request to change; null to add one. */
  readonly request: GrantRequest | null;
  readonly products: readonly Product[];
  readonly currency: string;
  readonly onClose: () => void;
  readonly onSave: (entry: RequestEntry) => void;
  readonly onRemove: () => void;
};

/** What one producer asks for, and what it would add. */
export function RequestDialog({ request, products, currency, onClose, onSave, onRemove }: RequestDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(request, currency));
  const [refusals, setRefusals] = useState<DraftRefusals>({});
  const save = () => {
    const read = readRequest(draft, currency);
    if (read.kind === 'request') onSave(read.request);
    else setRefusals(read.refusals);
  };
  return (
    <EditDialog
      title={request === null ? words.addTitle : words.editTitle(request.id)}
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={request === null ? null : { label: words.remove, run: onRemove }}
    >
      <RequestFields
        draft={draft}
        refusals={refusals}
        products={products}
        currency={currency}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
    </EditDialog>
  );
}
