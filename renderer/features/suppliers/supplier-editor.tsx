import { useState } from 'react';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { nextSupplierCode } from '../../../shared/catalogue/supplier-of-producer.ts';
import { addSupplier, removeSupplier, reviseSupplier } from '../../data/commands/supplier-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { SupplierDialog } from './supplier-dialog.tsx';
import type { SuppliersView } from './use-suppliers-view.ts';
import { words } from './words.ts';

type SupplierEditorProps = {
  /** The supplier to change; null to add one. */
  readonly supplier: Supplier | null;
  readonly view: SuppliersView;
  readonly onClose: () => void;
  readonly onSaved: (code: string) => void;
  readonly onRemoved: () => void;
};

/** Adds, changes or removes one supplier. */
export function SupplierEditor({ supplier, view, onClose, onSaved, onRemoved }: SupplierEditorProps) {
  const act = useAct();
  const [removing, setRemoving] = useState(false);
  const codes = view.suppliers.map(({ code }) => code);
  const save = async (next: Supplier) => {
    const saved = supplier === null ? words.added(next.name) : words.saved(next.name);
    const command = supplier === null ? addSupplier : reviseSupplier;
    const answer = await act((book) => command(book, next), { saved, refused: refusalSentence });
    if (answer.kind === 'saved') onSaved(next.code);
  };
  const remove = async ({ code, name }: Supplier) => {
    const texts = { saved: words.removed(name), refused: refusalSentence };
    const answer = await act((book) => removeSupplier(book, code), texts);
    if (answer.kind === 'saved') onRemoved();
  };
  if (supplier !== null && removing) {
    return (
      <ConfirmDialog
        open
        tone="danger"
        title={words.removeTitle(supplier.name)}
        sentence={words.removeSentence}
        confirmLabel={words.remove}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove(supplier)}
      />
    );
  }
  return (
    <SupplierDialog
      supplier={supplier}
      currency={view.currency}
      proposedCode={nextSupplierCode(codes)}
      taken={new Set(supplier === null ? codes : [])}
      onClose={onClose}
      onSave={(next) => void save(next)}
      onRemove={() => setRemoving(true)}
    />
  );
}
