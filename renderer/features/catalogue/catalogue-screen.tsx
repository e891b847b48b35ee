import { useMemo, useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { MarketPriceDialog } from './market-price-dialog.tsx';
import { ProductEditor } from './product-editor.tsx';
import { ProductList } from './product-list.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type Open = { readonly kind: 'product'; readonly product: Product | null } | { readonly kind: 'market' } | null;

/** Product types with their opening prices beside what the outside market asks. */
export function CatalogueScreen() {
  const catalogue = useCatalogue();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const actions = useMemo(
    () => [
      { key: 'catalogue.add', label: words.add, run: () => setOpen({ kind: 'product', product: null }) },
      { key: 'catalogue.market', label: words.importMarket, run: () => setOpen({ kind: 'market' }) },
    ],
    [],
  );
  useScreenActions(actions);
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        sentence={words.lead}
        action={
          <>
            <Button onClick={() => setOpen({ kind: 'market' })}>{words.importMarket}</Button>
            <Button tone="primary" onClick={() => setOpen({ kind: 'product', product: null })}>
              {words.add}
            </Button>
          </>
        }
      />
      <LiveView state={catalogue}>
        {({ products, currency, on }) => (
          <>
            <ProductList
              products={products}
              currency={currency}
              on={on}
              onOpen={(product) => setOpen({ kind: 'product', product })}
            />
            {open?.kind === 'product' && (
              <ProductEditor
                product={open.product}
                currency={currency}
                taken={new Set(products.map(({ code }) => code))}
                onClose={close}
              />
            )}
            {open?.kind === 'market' && (
              <MarketPriceDialog products={products} currency={currency} on={on} onClose={close} />
            )}
          </>
        )}
      </LiveView>
    </Page>
  );
}
