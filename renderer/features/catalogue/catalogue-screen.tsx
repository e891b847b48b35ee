import { useState } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { Page } from '../../ui/page-header.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { ProductPage } from './product-page.tsx';
import { productOf } from './product-path.ts';
import { type Catalogue, useCatalogue } from './use-catalogue.ts';

/** The catalogue as a list, or one of its products with who delivers it and what the market asks. */
export function CatalogueScreen() {
  const catalogue = useCatalogue();
  return (
    <Page width="wide">
      <LiveView state={catalogue}>{(value) => <Place catalogue={value} />}</LiveView>
    </Page>
  );
}

function Place({ catalogue }: { readonly catalogue: Catalogue }) {
  const { rest } = usePlace();
  // What was searched for stays while one looks at a product and comes back.
  const [search, setSearch] = useState('');
  const code = productOf(rest);
  if (code === null) return <CataloguePage catalogue={catalogue} search={search} onSearch={setSearch} />;
  return <ProductPage key={code} catalogue={catalogue} code={code} />;
}
