import { useMemo, useState } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Page } from '../../ui/page-header.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AddProducerDialog } from './add-producer-dialog.tsx';
import { placeOf, producerPath } from './place-of.ts';
import { ProducerOffers } from './producer-offers.tsx';
import { ProductOffers } from './product-offers.tsx';
import { SupplyLists } from './supply-lists.tsx';
import { productSupplies, type SupplyFacts } from './supply-overview.ts';
import { useSupply } from './use-supply.ts';
import { words } from './words.ts';

/** Producers and offers: lists by product and by producer, and the ladders of one of them. */
export function ProducersScreen() {
  const supply = useSupply();
  const { goTo } = usePlace();
  const [adding, setAdding] = useState(false);
  const actions = useMemo(() => [{ key: 'producers.add', label: words.addProducer, run: () => setAdding(true) }], []);
  useScreenActions(actions);
  return (
    <Page width="wide">
      <LiveView state={supply}>{(facts) => <Place facts={facts} onAdd={() => setAdding(true)} />}</LiveView>
      <AddProducerDialog
        open={adding}
        onClose={() => setAdding(false)}
        onAdd={(producer) => {
          setAdding(false);
          goTo(producerPath(producer));
        }}
      />
    </Page>
  );
}

type PlaceProps = { readonly facts: SupplyFacts; readonly onAdd: () => void };

function Place({ facts, onAdd }: PlaceProps) {
  const { rest } = usePlace();
  const place = placeOf(rest);
  switch (place.kind) {
    case 'list':
      return <SupplyLists facts={facts} view={place.view} onAdd={onAdd} />;
    case 'producer':
      return <ProducerOffers key={place.producer} producer={place.producer} facts={facts} />;
    case 'product': {
      const supply = productSupplies(facts).find(({ product }) => product.code === place.product);
      if (supply === undefined) return <EmptyState title={words.noSuchProduct} />;
      return <ProductOffers key={place.product} supply={supply} facts={facts} />;
    }
  }
}
