import { useState } from 'react';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { money } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { SupplierEditor } from './supplier-editor.tsx';
import { suppliersPath } from './supplier-path.ts';
import { SupplyGrid } from './supply-grid.tsx';
import type { SuppliersView } from './use-suppliers-view.ts';
import { words } from './words.ts';

type SupplierPageProps = { readonly supplier: Supplier; readonly view: SuppliersView };

/** One supplier: how it is reached, and everything it delivers, to enter. */
export function SupplierPage({ supplier, view }: SupplierPageProps) {
  const { goTo } = usePlace();
  const [isEditing, setEditing] = useState(false);
  const { currency, products } = view;
  const { minimumOrder } = supplier;
  return (
    <>
      <PageHeader
        title={supplier.name}
        sentence={words.pageSentence(supplier.code)}
        action={
          <>
            <ScreenLink to={suppliersPath}>{words.allSuppliers}</ScreenLink>
            <Button tone="primary" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
          </>
        }
      />
      <Panel title={words.contact}>
        <KeyValueList
          items={[
            { label: words.email, value: supplier.email || words.notGiven },
            { label: words.phone, value: supplier.phone || words.notGiven },
            {
              label: words.minimumTitle,
              value: minimumOrder === 0 ? words.noMinimum : money(minimumOrder, currency),
            },
          ]}
        />
      </Panel>
      <Panel title={words.delivers} sentence={words.gridHint}>
        {products.length === 0 ? (
          <EmptyState
            title={words.noProducts}
            sentence={words.noProductsSentence}
            action={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
          />
        ) : (
          <SupplyGrid supplier={supplier} view={view} />
        )}
      </Panel>
      {isEditing && (
        <SupplierEditor
          supplier={supplier}
          view={view}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
          onRemoved={() => goTo(suppliersPath)}
        />
      )}
    </>
  );
}
