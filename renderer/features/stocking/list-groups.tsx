import { useMemo, useState } from 'react';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type Grouping, groupRows } from './group-rows.ts';
import { leadDaysOf } from './lead-days-of.ts';
import { ListControls } from './list-controls.tsx';
import { cutGroups, foundRows, type ListView, rowsAtOnce, wholeList } from './shown-rows.ts';
import type { ColumnFrame } from './stocking-columns.tsx';
import { StockingGrid } from './stocking-grid.tsx';
import type { Stocking } from './stocking-of.ts';
import { words } from './words.ts';

type GroupsProps = {
  readonly stocking: Stocking;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFrom: (from: string) => void;
};

/** The lines in groups, what is looked for only, a long list in steps. */
export function ListGroups({ stocking, grouping, onGrouping, onFrom }: GroupsProps) {
  const [view, setView] = useState<ListView>(wholeList);
  const frame = useMemo((): ColumnFrame => {
    return {
      ...stocking,
      leadDays: leadDaysOf(stocking),
      showsChanges: stocking.issued !== null,
      showsSuppliers: stocking.suppliers.length > 0 && grouping !== 'supplier',
    };
  }, [stocking, grouping]);
  const found = foundRows(stocking.rows.lines, view);
  const groups = cutGroups(groupRows(found, grouping), view.atMost);
  const more = Math.min(rowsAtOnce, found.length - view.atMost);
  return (
    <Stack>
      <ListControls {...{ stocking, grouping, onGrouping, onFrom, view }} onView={setView} />
      {groups.map(({ name, rows }, at) => {
        const title = grouping === 'none' ? words.list : name || words.ungrouped[grouping];
        const label = grouping === 'none' ? words.gridLabel : `${words.gridLabel}: ${title}`;
        return (
          <Panel key={title} title={title} {...(at === 0 && { sentence: words.listHint })}>
            <StockingGrid label={label} rows={rows} frame={frame} />
          </Panel>
        );
      })}
      {found.length === 0 && <EmptyState title={words.noneFound} />}
      {more > 0 && (
        <Button onClick={() => setView({ ...view, atMost: view.atMost + rowsAtOnce })}>
          {words.showMore(count(more))}
        </Button>
      )}
    </Stack>
  );
}
