import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Refusal } from '../../data/command.ts';
import { addProduct, type ProductEntry, removeProduct, reviseProduct } from '../../data/commands/product-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { words } from './words.ts';

type ProductEditorProps = {
  readonly product: Product | null;
  readonly currency: string;
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
};

const refused = ({ code }: Refusal): string => words.refusedBy[code] ?? words.refusedOther;

/** Adds, changes or removes one product. */
export function ProductEditor({ product, currency, taken, onClose }: ProductEditorProps) {
  const act = useAct();
  const [removing, setRemoving] = useState(false);
  const save = async (entry: ProductEntry) => {
    const saved = product === null ? words.added(entry.name) : words.saved(entry.name);
    const command = product === null ? addProduct : reviseProduct;
    const answer = await act((book) => command(book, entry), { saved, refused });
    if (answer.kind === 'saved') onClose();
  };
  const remove = async ({ code, name }: Product) => {
    const answer = await act((book) => removeProduct(book, code), { saved: words.removed(name), refused });
    if (answer.kind === 'saved') onClose();
  };
  if (product !== null && removing) {
    return (
      <ConfirmDialog
        open
        tone="danger"
        title={words.removeTitle(product.name)}
        sentence={words.removeSentence}
        confirmLabel={words.remove}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove(product)}
      />
    );
  }
  return (
    <ProductDialog
      product={product}
      currency={currency}
      taken={product === null ? taken : new Set()}
      onClose={onClose}
      onSave={(entry) => void save(entry)}
      onRemove={() => setRemoving(true)}
    />
  );
}
