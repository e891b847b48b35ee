import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import { offerGridColumns } from './offer-grid-columns.ts';
import type { Scope, StepRow } from './step-row.ts';
import { useOfferEntry } from './use-offer-entry.ts';
import { words } from './words.ts';

type OfferGridProps = {
  /** What the grid is of: the product's or the producer's name. */
  readonly name: string;
  readonly scope: Scope;
  /** The offers of the scope. */
  readonly offers: readonly Offer[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** Price ladders, entered as in a sheet: one line is one step, the last line takes a new one. */
export function OfferGrid({ name, scope, offers, products, currency }: OfferGridProps) {
  const entry = useOfferEntry({ offers, scope, currency });
  const columns = useMemo(() => offerGridColumns(scope, products, currency), [scope, products, currency]);
  const nameOf = (row: StepRow) => {
    if (row.isDraft) return words.newStep;
    return scope.kind === 'product' ? row.producer : productName(products, row.product);
  };
  return (
    <EntryGrid
      label={words.gridLabel(name)}
      rows={entry.rows}
      columns={columns}
      rowKey={(row) => row.key}
      rowName={nameOf}
      check={entry.check}
      onEdits={entry.enter}
      newRowKey={entry.newRowKey}
      onRemoveRow={entry.remove}
    />
  );
}

function productName(products: readonly Product[], code: string): string {
  return products.find((product) => product.code === code)?.name ?? code;
}
