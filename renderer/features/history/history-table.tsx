import { count, dateTime } from '../../i18n/formats.ts';
import { commandTitle } from '../../live/command-names.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { EmptyState } from '../../ui/states.tsx';
import type { HistoryRow } from './history-rows.ts';
import { words } from './words.ts';

type HistoryTableProps = {
  readonly rows: readonly HistoryRow[];
  /** The change that a link from elsewhere asks for; null: none. */
  readonly asked: number | null;
  readonly onTakeBack: (row: HistoryRow) => void;
};

export function HistoryTable({ rows, asked, onTakeBack }: HistoryTableProps) {
  const columns: readonly Column<HistoryRow>[] = [
    { key: 'seq', header: words.seq, cell: (row) => count(row.seq), sortBy: (row) => row.seq, width: '5rem' },
    { key: 'when', header: words.when, cell: (row) => dateTime(row.at), sortBy: (row) => row.at, width: '12rem' },
    { key: 'who', header: words.who, cell: (row) => row.actor, sortBy: (row) => row.actor, width: '9rem' },
    { key: 'what', header: words.what, cell: (row) => <What row={row} />, sortBy: (row) => commandTitle(row.command) },
    { key: 'why', header: words.why, cell: (row) => row.why || words.noWhy },
    {
      key: 'rows',
      header: words.rows,
      kind: 'number',
      cell: (row) => count(row.rowCount),
      sortBy: (row) => row.rowCount,
      width: '5rem',
    },
    {
      key: 'action',
      header: '',
      kind: 'number',
      width: '9rem',
      cell: (row) => !row.isTakenBack && <TakeBackButton row={row} onTakeBack={onTakeBack} />,
    },
  ];
  return (
    <DataTable
      caption={words.table}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      openKey={rows.find(({ seq }) => seq === asked)?.id ?? null}
      empty={<EmptyState title={words.empty} sentence={words.emptySentence} />}
    />
  );
}

function What({ row }: { readonly row: HistoryRow }) {
  return (
    <>
      {commandTitle(row.command)}{' '}
      {row.takesBackSeq !== null && <Badge>{words.takesBack(count(row.takesBackSeq))}</Badge>}
      {row.isTakenBack && <Badge tone="attention">{words.takenBack}</Badge>}
    </>
  );
}

type TakeBackButtonProps = { readonly row: HistoryRow; readonly onTakeBack: (row: HistoryRow) => void };

function TakeBackButton({ row, onTakeBack }: TakeBackButtonProps) {
  const isUndo = row.command === 'undo';
  const label = isUndo ? words.redoOf : words.takeBackOf;
  return (
    <Button size="small" tone="quiet" aria-label={label(count(row.seq))} onClick={() => onTakeBack(row)}>
      {isUndo ? words.redo : words.takeBack}
    </Button>
  );
}
