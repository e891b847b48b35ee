import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-columns.ts';
import { type BarGroup, type BarSeries, type LineRow, type LineSeries, rowsByX } from './series.ts';
import { words } from './words.ts';

type LineTableProps = {
  readonly caption: string;
  readonly series: readonly LineSeries[];
  readonly xLabel: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
};

/** All points of all lines, also those the drawing leaves out. */
export function LineTable({ caption, series, xLabel, xText, yText }: LineTableProps) {
  const columns: readonly Column<LineRow>[] = [
    { key: 'x', header: xLabel, cell: (row) => xText(row.x), sortBy: (row) => row.x },
    ...series.map((line): Column<LineRow> => {
      const lineValue = (row: LineRow) => row.values[line.key] ?? null;
      return {
        key: line.key,
        header: line.unit === '' ? line.label : `${line.label} (${line.unit})`,
        kind: 'number',
        cell: (row) => shown(lineValue(row), yText),
        sortBy: lineValue,
      };
    }),
  ];
  return <DataTable caption={caption} rows={rowsByX(series)} columns={columns} rowKey={(row) => String(row.x)} />;
}

type BarTableProps = {
  readonly caption: string;
  readonly groups: readonly BarGroup[];
  readonly series: readonly BarSeries[];
  readonly groupLabel: string;
  readonly valueText: (value: number) => string;
};

export function BarTable({ caption, groups, series, groupLabel, valueText }: BarTableProps) {
  const columns: readonly Column<BarGroup>[] = [
    { key: 'group', header: groupLabel, cell: (group) => group.label, sortBy: (group) => group.label },
    ...series.map(
      ({ key, label }, index): Column<BarGroup> => ({
        key,
        header: label,
        kind: 'number',
        cell: (group) => shown(group.values[index] ?? null, valueText),
        sortBy: (group) => group.values[index] ?? null,
      }),
    ),
  ];
  return <DataTable caption={caption} rows={groups} columns={columns} rowKey={(group) => group.key} />;
}

function shown(value: number | null, text: (value: number) => string): string {
  return value === null ? words.noValue : text(value);
}
