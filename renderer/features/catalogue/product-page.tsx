import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PriceSeries } from './price-series.tsx';
import { ProductEditor } from './product-editor.tsx';
import { ProductFacts } from './product-facts.tsx';
import { cataloguePath } from './product-path.ts';
import { ProductSuppliers } from './product-suppliers.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type ProductPageProps = { readonly catalogue: Catalogue; readonly code: string };

/** One product: what it is, who delivers it at which terms, and what the market asks. */
export function ProductPage({ catalogue, code }: ProductPageProps) {
  const { goTo } = usePlace();
  const [isEditing, setEditing] = useState(false);
  const row = catalogue.rows.find(({ product }) => product.code === code);
  const back = <ScreenLink to={cataloguePath}>{words.allProducts}</ScreenLink>;
  if (row === undefined) return <EmptyState title={words.noSuchProduct} action={back} />;
  return (
    <>
      <PageHeader
        title={row.product.name}
        sentence={words.plannedBy(row.product.code, row.product.unit)}
        action={
          <>
            {back}
            <Button tone="primary" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
          </>
        }
      />
      <Panel title={words.factsTitle}>
        <ProductFacts row={row} currency={catalogue.currency} />
      </Panel>
      <ProductSuppliers row={row} catalogue={catalogue} />
      <PriceSeries row={row} catalogue={catalogue} />
      {isEditing && (
        <ProductEditor
          row={row}
          catalogue={catalogue}
          onClose={() => setEditing(false)}
          onRemoved={() => goTo(cataloguePath)}
        />
      )}
    </>
  );
}
