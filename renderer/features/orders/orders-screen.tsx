import { LiveView } from '../../live/live-view.tsx';
import { Page } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type OrderFacts, orderRows } from './order-facts.ts';
import { OrderPage } from './order-page.tsx';
import { OrdersList } from './orders-list.tsx';
import { placeOf } from './place-of.ts';
import { ReceivedPage } from './received-page.tsx';
import { useOrdersFacts } from './use-orders-facts.ts';
import { words } from './words.ts';

/** Purchase orders: by how they stand, one of them, and what came of them. */
export function OrdersScreen() {
  const facts = useOrdersFacts();
  return (
    <Page width="wide">
      <LiveView state={facts}>
        {(ready) => (ready === null ? <EmptyState title={words.empty} /> : <Place facts={ready} />)}
      </LiveView>
    </Page>
  );
}

function Place({ facts }: { readonly facts: OrderFacts }) {
  const { rest } = usePlace();
  const place = placeOf(rest);
  switch (place.kind) {
    case 'list':
      return <OrdersList facts={facts} />;
    case 'received':
      return <ReceivedPage facts={facts} />;
    case 'order': {
      const row = orderRows(facts).find(({ order }) => order.id === place.id);
      if (row !== undefined) return <OrderPage key={place.id} row={row} facts={facts} />;
      return <EmptyState title={words.noSuchOrder} action={<ScreenLink to="orders">{words.toOrders}</ScreenLink>} />;
    }
  }
}
