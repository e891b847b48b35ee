import { useMemo } from 'react';
import type { StockingChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { count, date, money, plural } from '../../i18n/formats.ts';
import { Figures, Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { type Grouping, groupRows } from './group-rows.ts';
import { leadDaysOf } from './lead-days-of.ts';
import { LeftOutTable } from './left-out-table.tsx';
import { ListControls } from './list-controls.tsx';
import { ListNotices } from './list-notices.tsx';
import type { ColumnFrame } from './stocking-columns.tsx';
import { StockingGrid } from './stocking-grid.tsx';
import type { Stocking } from './stocking-of.ts';
import { stockingTotals } from './stocking-row.ts';
import { words } from './words.ts';

type ContentProps = {
  readonly stocking: Stocking;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFrom: (from: string) => void;
  readonly choices: StockingChoices;
  readonly onChoices: (choices: StockingChoices) => void;
};

/** The list on screen: its figures, what stands in its way, and its lines in groups. */
export function StockingContent({ stocking, grouping, onGrouping, onFrom, choices, onChoices }: ContentProps) {
  const { rows } = stocking;
  const frame = useMemo((): ColumnFrame => {
    return {
      ...stocking,
      leadDays: leadDaysOf(stocking),
      showsChanges: stocking.issued !== null,
      showsSuppliers: stocking.suppliers.length > 0,
    };
  }, [stocking]);
  const groups = groupRows(rows.lines, grouping);
  return (
    <Stack>
      <ListFigures stocking={stocking} />
      <ListNotices stocking={stocking} choices={choices} onChoices={onChoices} />
      <ListControls stocking={stocking} grouping={grouping} onGrouping={onGrouping} onFrom={onFrom} />
      {groups.map(({ name, rows: own }, at) => {
        const title = grouping === 'none' ? words.list : name || words.ungrouped[grouping];
        const label = grouping === 'none' ? words.gridLabel : `${words.gridLabel}: ${title}`;
        return (
          <Panel key={title} title={title} {...(at === 0 && { sentence: words.listHint })}>
            <StockingGrid label={label} rows={own} frame={frame} />
          </Panel>
        );
      })}
      {rows.leftOut.length > 0 && (
        <Panel title={words.leftOut}>
          <LeftOutTable rows={rows.leftOut} />
        </Panel>
      )}
    </Stack>
  );
}

function ListFigures({ stocking }: { readonly stocking: Stocking }) {
  const { rows, settings } = stocking;
  const totals = stockingTotals(rows.lines);
  const first = totals.firstOrderBy === null ? words.none : date(totals.firstOrderBy);
  return (
    <Figures
      items={[
        {
          label: words.toOrder,
          value: plural(totals.products, words.products),
          detail: words.ofProducts(count(rows.lines.length)),
        },
        { label: words.casesLabel, value: count(totals.cases) },
        { label: words.cost, value: money(totals.costMinorUnits, settings.currency) },
        {
          label: words.firstOrder,
          value: first,
          ...(totals.late > 0 && { detail: words.lateCount(count(totals.late)) }),
        },
      ]}
    />
  );
}
