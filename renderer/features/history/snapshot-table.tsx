import type { SnapshotInfo } from '../../../shared/bridge/contract.ts';
import { bytes, count, dateTime } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { words } from './words.ts';

type SnapshotTableProps = {
  readonly snapshots: readonly SnapshotInfo[];
  readonly onRestore: (snapshot: SnapshotInfo) => void;
};

const columns: readonly Column<SnapshotInfo>[] = [
  { key: 'at', header: words.takenAt, cell: (shot) => dateTime(shot.at), sortBy: (shot) => shot.at },
  { key: 'reason', header: words.reason, cell: (shot) => words.reasons[shot.reason] },
  { key: 'seq', header: words.upTo, kind: 'number', cell: (shot) => count(shot.seq), sortBy: (shot) => shot.seq },
  { key: 'size', header: words.size, kind: 'number', cell: (shot) => bytes(shot.bytes), sortBy: (shot) => shot.bytes },
];

export function SnapshotTable({ snapshots, onRestore }: SnapshotTableProps) {
  const restore: Column<SnapshotInfo> = {
    key: 'restore',
    header: '',
    kind: 'number',
    cell: (shot) => (
      <Button size="small" tone="quiet" aria-label={words.restoreOf(dateTime(shot.at))} onClick={() => onRestore(shot)}>
        {words.restore}
      </Button>
    ),
  };
  return (
    <DataTable
      caption={words.snapshotTable}
      rows={snapshots}
      columns={[...columns, restore]}
      rowKey={(shot) => shot.name}
      initialSorting={{ key: 'at', direction: 'down' }}
      empty={<p>{words.noSnapshots}</p>}
    />
  );
}
