import { useMemo } from 'react';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { planColumns, productOptions } from './plan-columns.ts';
import { type PlanOfHousehold, usePlanEntry } from './use-plan-entry.ts';
import { words } from './words.ts';

/** A household's plan, entered by keyboard as in a sheet; the last line takes the next product. */
export function PlanGrid(plan: PlanOfHousehold) {
  const { household, products, currency } = plan;
  const entry = usePlanEntry(plan);
  const columns = useMemo(() => planColumns(productOptions(products), currency), [products, currency]);
  return (
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
      />
      {entry.unsavedCount > 0 && <Notice tone="info" title={words.unfinished} />}
    </Stack>
  );
}
