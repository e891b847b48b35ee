import type { Product } from '../../../shared/catalogue/product.ts';
import { useDemand } from '../../data/queries/use-demand.ts';
import { PausesNotice as Pauses } from '../../live/pauses-notice.tsx';

/** Why the open round counts less than the plans say; nothing while nobody pauses. */
export function PausesNotice({ products }: { readonly products: readonly Product[] }) {
  const demand = useDemand();
  if (demand.kind !== 'ready' || demand.value === null) return null;
  return <Pauses pauses={demand.value.pauses} products={products} />;
}
