import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { planColumns, productOptions } from './plan-columns.ts';
import { isBegun } from './plan-row.ts';
import type { PlanEntry } from './use-plan-entry.ts';
import { words } from './words.ts';

type PlanGridProps = {
  readonly household: string;
  readonly products: readonly Product[];
  readonly currency: string;
  readonly entry: PlanEntry;
};

/** A household's plan, entered by keyboard as in a sheet; the last line takes the next product. */
export function PlanGrid({ household, products, currency, entry }: PlanGridProps) {
  const columns = useMemo(() => planColumns(productOptions(products), currency), [products, currency]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the grid is left, and keeps what was typed
    <div onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && void entry.keeping.flush()}>
      <Stack>
        <EntryGrid
          label={words.grid(household)}
          rows={entry.rows}
          columns={columns}
          rowKey={(row) => row.key}
          rowName={(row) => row.product?.name ?? words.newLine}
          check={entry.check}
          onEdits={entry.enter}
          newRowKey={entry.newRowKey}
          onRemoveRow={entry.remove}
          canRemoveRow={isBegun}
        />
        {entry.unfinished > 0 && <Notice tone="info" title={words.unfinished} />}
      </Stack>
    </div>
  );
}
