import type { HouseholdFill } from '../../../shared/cases/fill-cases.ts';
import type { CaseWorking } from '../../data/sums/case-board.ts';
import { count, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { fillReason } from './fill-reason.ts';
import { words } from './words.ts';

function wanted({ asked }: HouseholdFill): number {
  return asked.essential + asked.normal + asked['if-possible'];
}

function columns(working: CaseWorking): readonly Column<HouseholdFill>[] {
  const amount = (key: string, header: string, of: (row: HouseholdFill) => number): Column<HouseholdFill> => ({
    key,
    header,
    kind: 'number',
    cell: (row) => quantity(of(row)),
    sortBy: of,
    width: '7rem',
  });
  const { pledged } = working.demand;
  return [
    {
      key: 'place',
      header: words.place,
      kind: 'number',
      cell: ({ place }) => count(place),
      sortBy: ({ place }) => place,
      width: '5rem',
    },
    {
      key: 'household',
      header: words.household,
      cell: ({ household }) => household,
      sortBy: ({ household }) => household,
      width: '8rem',
    },
    amount('wanted', words.wanted, wanted),
    amount('flexible', words.canTakeMore, ({ asked }) => asked.flexible),
    ...(pledged > 0 ? [amount('pledged', words.pledged, ({ asked }) => asked.pledged)] : []),
    amount('given', words.given, ({ total }) => total),
    amount('ofFlexible', words.ofFlexible, ({ given }) => given.flexible),
    amount('short', words.short, ({ short }) => short),
    { key: 'why', header: words.why, cell: (row) => fillReason(working, row), width: '24rem' },
  ];
}

/** Every household of one product, in the order of fairness. */
export function WorkingTable({ working, name }: { readonly working: CaseWorking; readonly name: string }) {
  return (
    <DataTable
      caption={words.workingTable(name)}
      rows={working.filling.households}
      columns={columns(working)}
      rowKey={({ household }) => household}
      rowTone={({ short }) => (short > 0 ? 'attention' : 'plain')}
    />
  );
}
