import type { BoardRollUp } from '../../../shared/demand-board/board.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { rollUpTexts } from './line-texts.ts';
import { words } from './words.ts';

const columns: readonly Column<BoardRollUp>[] = [
  { key: 'department', header: words.department, cell: ({ department }) => department },
  { key: 'goods', header: words.goods, kind: 'number', cell: (sum) => rollUpTexts(sum).goods },
  { key: 'open', header: words.open, kind: 'number', cell: (sum) => rollUpTexts(sum).open },
  { key: 'households', header: words.households, kind: 'number', cell: (sum) => rollUpTexts(sum).households },
];

/** Sums that stand for goods which may not be shown one by one. */
export function RollUpTable({ rollUps }: { readonly rollUps: readonly BoardRollUp[] }) {
  return (
    <DataTable
      caption={words.sums}
      rows={rollUps}
      columns={columns}
      rowKey={({ department, unit }) => `${department} ${unit}`}
    />
  );
}
