import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import {
  addGrantRequest,
  type RequestEntry,
  removeGrantRequest,
  reviseGrantRequest,
} from '../../data/commands/grant-request-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { RequestDialog } from './request-dialog.tsx';
import { words } from './words.ts';

type RequestEditorProps = {
  readonly request: GrantRequest | null;
  readonly products: readonly Product[];
  readonly currency: string;
  readonly onClose: () => void;
};

/** Adds, changes or removes one request; a removed one comes back by the toast's undo. */
export function RequestEditor({ request, products, currency, onClose }: RequestEditorProps) {
  const act = useAct();
  const save = async (entry: RequestEntry) => {
    const answer =
      request === null
        ? await act((book) => addGrantRequest(book, entry), { saved: words.added, refused: refusalSentence })
        : await act((book) => reviseGrantRequest(book, { ...entry, id: request.id }), {
            saved: words.saved(request.id),
            refused: refusalSentence,
          });
    if (answer.kind === 'saved') onClose();
  };
  const remove = async (id: string) => {
    const texts = { saved: words.removed(id), refused: refusalSentence };
    const answer = await act((book) => removeGrantRequest(book, id), texts);
    if (answer.kind === 'saved') onClose();
  };
  return (
    <RequestDialog
      request={request}
      products={products}
      currency={currency}
      onClose={onClose}
      onSave={(entry) => void save(entry)}
      onRemove={() => request !== null && void remove(request.id)}
    />
  );
}
