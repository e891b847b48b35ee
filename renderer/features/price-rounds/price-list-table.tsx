import { type ReactNode, useMemo } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { NoneFound, priceColumns, productColumn } from './result-table.tsx';
import type { RoundRow } from './round-rows.ts';
import { RowFinder } from './row-finder.tsx';
import { words } from './words.ts';

type PriceListProps = {
  readonly caption: string;
  readonly rows: readonly RoundRow[];
  readonly currency: string;
  /** What can be done with a price: set it by hand. */
  readonly tools?: (row: RoundRow) => ReactNode;
};

/** Announced prices, or those about to be, beside the market's. */
export function PriceListTable({ caption, rows, currency, tools }: PriceListProps) {
  const columns = useMemo(() => {
    const plain: readonly Column<RoundRow>[] = [{ ...productColumn, width: '28%' }, ...priceColumns(currency)];
    return tools === undefined ? plain : [...plain, { key: 'tools', header: words.byHand, cell: tools, width: '9rem' }];
  }, [currency, tools]);
  return (
    <RowFinder rows={rows}>
      {(found) => (
        <DataTable
          caption={caption}
          rows={found}
          columns={columns}
          rowKey={(row) => row.product}
          empty={<NoneFound />}
        />
      )}
    </RowFinder>
  );
}
