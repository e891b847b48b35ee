import { useState } from 'react';
import type { DetailsEntry } from '../../../shared/catalogue/check-details.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Refusal } from '../../data/command.ts';
import { addProduct, type ProductEntry, removeProduct, reviseProduct } from '../../data/commands/product-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { CatalogueRow } from './catalogue-row.ts';
import { ProductDialog } from './product-dialog.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type ProductEditorProps = {
  /** The product to change; null to add one. */
  readonly row: CatalogueRow | null;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

const refused = ({ code }: Refusal): string => words.refusedBy[code] ?? words.refusedOther;

/** Adds, changes or removes one product. */
export function ProductEditor({ row, catalogue, onClose, onRemoved }: ProductEditorProps) {
  const act = useAct();
  const [removing, setRemoving] = useState(false);
  const save = async (entry: ProductEntry, details: DetailsEntry) => {
    const saved = row === null ? words.added(entry.name) : words.saved(entry.name);
    const command = row === null ? addProduct : reviseProduct;
    const answer = await act((book) => command(book, entry, details), { saved, refused });
    if (answer.kind === 'saved') onClose();
  };
  const remove = async ({ code, name }: Product) => {
    const answer = await act((book) => removeProduct(book, code), { saved: words.removed(name), refused });
    if (answer.kind === 'saved') onRemoved();
  };
  if (row !== null && removing) {
    return (
      <ConfirmDialog
        open
        tone="danger"
        title={words.removeTitle(row.product.name)}
        sentence={words.removeSentence}
        confirmLabel={words.remove}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove(row.product)}
      />
    );
  }
  return (
    <ProductDialog
      row={row}
      currency={catalogue.currency}
      taken={new Set(row === null ? catalogue.products.map(({ code }) => code) : [])}
      onClose={onClose}
      onSave={(entry, details) => void save(entry, details)}
      onRemove={() => setRemoving(true)}
    />
  );
}
