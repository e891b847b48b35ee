import type { StockingChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { count, date, money, plural } from '../../i18n/formats.ts';
import { Figures, Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Grouping } from './group-rows.ts';
import { LeftOutTable } from './left-out-table.tsx';
import { ListGroups } from './list-groups.tsx';
import { ListNotices } from './list-notices.tsx';
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

/** The list on screen: its figures, what stands in its way, its lines, and what is left out. */
export function StockingContent({ stocking, grouping, onGrouping, onFrom, choices, onChoices }: ContentProps) {
  const { leftOut } = stocking.rows;
  return (
    <Stack>
      <ListFigures stocking={stocking} />
      <p>
        {words.notTheCases(plural(stocking.cover.days, words.days))} <ScreenLink to="cases">{words.toCases}</ScreenLink>
      </p>
      <ListNotices stocking={stocking} choices={choices} onChoices={onChoices} />
      <ListGroups stocking={stocking} grouping={grouping} onGrouping={onGrouping} onFrom={onFrom} />
      {leftOut.length > 0 && (
        <Panel title={words.leftOut}>
          <LeftOutTable rows={leftOut} />
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
