import { useMemo, useState } from 'react';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ProducersToAdd } from './producers-to-add.tsx';
import { SupplierEditor } from './supplier-editor.tsx';
import { SupplierList } from './supplier-list.tsx';
import { supplierPath } from './supplier-path.ts';
import { producersToAdd, supplierRows } from './supplier-rows.ts';
import type { SuppliersView } from './use-suppliers-view.ts';
import { words } from './words.ts';

/** All suppliers, and the producers with offers who could be some. */
export function SuppliersPage({ view }: { readonly view: SuppliersView }) {
  const { goTo } = usePlace();
  const [isAdding, setAdding] = useState(false);
  const actions = useMemo(() => [{ key: 'suppliers.add', label: words.add, run: () => setAdding(true) }], []);
  useScreenActions(actions);
  const rows = supplierRows(view);
  const producers = producersToAdd(view);
  const sentence = producers.length > 0 ? words.emptyWithProducers : words.emptySentence;
  return (
    <>
      <PageHeader
        title={words.title}
        sentence={words.lead}
        action={
          <Button tone="primary" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} sentence={sentence} />
      ) : (
        <SupplierList rows={rows} currency={view.currency} />
      )}
      {producers.length > 0 && <ProducersToAdd rows={producers} />}
      {isAdding && (
        <SupplierEditor
          supplier={null}
          view={view}
          onClose={() => setAdding(false)}
          onSaved={(code) => goTo(supplierPath(code))}
          onRemoved={() => undefined}
        />
      )}
    </>
  );
}
