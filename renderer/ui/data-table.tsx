import { type ReactNode, useMemo, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { DataTableBody } from './data-table-body.tsx';
import { type Column, nextSorting, type Sorting, sortRows } from './data-table-columns.ts';
import { DataTableHead } from './data-table-head.tsx';
import { words } from './words.ts';

/** From here on only the rows in view are in the page. Below it find, print and screen readers see everything. */
const virtualFrom = 300;

/** Longer tables scroll in a frame of their own, so that their head stays in view. */
const longFrom = 25;

export type DataTableProps<Row> = {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly initialSorting?: Sorting;
  /** What opening a row does: click anywhere on it, or Enter on its first cell. */
  readonly onOpen?: (row: Row) => void;
  /** The opened row, marked. */
  readonly openKey?: string | null;
  /** How a row stands out: `attention` and `refusal` get a mark at their edge. */
  readonly rowTone?: (row: Row) => 'plain' | 'attention' | 'refusal';
  /** Shown in place of the table when there are no rows. */
  readonly empty?: ReactNode;
};

/** A list in columns: sortable, its head always in view, one tab stop for all rows that open. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowKey, onOpen, openKey = null, rowTone, empty } = props;
  const [sorting, setSorting] = useState<Sorting | null>(props.initialSorting ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  const scroller = useRef<HTMLElement>(null);
  const virtual = rows.length > virtualFrom;
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <section
      ref={scroller}
      className={classNames(styles['scroller'], rows.length > longFrom && styles['long'], virtual && styles['virtual'])}
      aria-label={words.scrollTable(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keys
      tabIndex={0}
    >
      <table className={styles['table']} aria-rowcount={virtual ? rows.length + 1 : undefined}>
        <caption className={styles['caption']}>{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <DataTableHead columns={columns} sorting={sorting} onSort={(key) => setSorting(nextSorting(sorting, key))} />
        <DataTableBody
          rows={sorted}
          columns={columns}
          rowKey={rowKey}
          openKey={openKey}
          virtual={virtual}
          scroller={scroller}
          {...(onOpen && { onOpen })}
          {...(rowTone && { rowTone })}
        />
        <DataTableFoot columns={columns} />
      </table>
    </section>
  );
}

function DataTableFoot<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  if (!columns.some((column) => column.footer !== undefined)) return null;
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.key} className={column.kind === 'number' ? styles['number'] : undefined}>
            {column.footer}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
