import { useMemo, useState } from 'react';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { MarketPriceDialog } from './market-price-dialog.tsx';
import { ProductEditor } from './product-editor.tsx';
import { ProductList } from './product-list.tsx';
import { productPath } from './product-path.ts';
import type { Catalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type CataloguePageProps = {
  readonly catalogue: Catalogue;
  readonly search: string;
  readonly onSearch: (text: string) => void;
};

/** Product types with their opening prices beside what the outside market asks. */
export function CataloguePage({ catalogue, search, onSearch }: CataloguePageProps) {
  const { goTo } = usePlace();
  const [open, setOpen] = useState<'product' | 'market' | null>(null);
  const close = () => setOpen(null);
  const actions = useMemo(
    () => [
      { key: 'catalogue.add', label: words.add, run: () => setOpen('product') },
      { key: 'catalogue.market', label: words.importMarket, run: () => setOpen('market') },
    ],
    [],
  );
  useScreenActions(actions);
  return (
    <>
      <PageHeader
        title={words.title}
        sentence={words.lead}
        action={
          <>
            <Button onClick={() => setOpen('market')}>{words.importMarket}</Button>
            <Button tone="primary" onClick={() => setOpen('product')}>
              {words.add}
            </Button>
          </>
        }
      />
      <ProductList
        catalogue={catalogue}
        search={search}
        onSearch={onSearch}
        onOpen={(code) => goTo(productPath(code))}
      />
      {open === 'product' && (
        <ProductEditor row={null} catalogue={catalogue} onClose={close} onRemoved={() => undefined} />
      )}
      {open === 'market' && <MarketPriceDialog catalogue={catalogue} onClose={close} />}
    </>
  );
}
