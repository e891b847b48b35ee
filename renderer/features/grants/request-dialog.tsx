import { useEffect, useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { RequestEntry } from '../../data/commands/grant-request-commands.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { type DraftRefusals, readRequest } from './read-request.ts';
import { RequestDetails } from './request-details.tsx';
import { draftOf, type RequestDraft } from './request-draft.ts';
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
  // The form is longer than a small window: what is refused must come into view.
  useEffect(() => {
    if (Object.keys(refusals).length === 0) return;
    document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]')?.focus();
  }, [refusals]);
  const save = () => {
    const read = readRequest(draft, currency);
    if (read.kind === 'request') onSave(read.request);
    else setRefusals(read.refusals);
  };
  const change = (part: Partial<RequestDraft>) => setDraft((before) => ({ ...before, ...part }));
  const fields = { draft, refusals, products, currency, onChange: change };
  return (
    <EditDialog
      size="wide"
      title={request === null ? words.addTitle : words.editTitle(request.id)}
      saveLabel={words.save}
      onSave={save}
      onClose={onClose}
      remove={request === null ? null : { label: words.remove, run: onRemove }}
    >
      <RequestFields {...fields} />
      <RequestDetails {...fields} />
    </EditDialog>
  );
}
