import type { MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import type { Column } from './data-table-columns.ts';

type RowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly tone: 'plain' | 'attention' | 'refusal';
  readonly onFocusRow: (index: number) => void;
  readonly onOpen?: (row: Row) => void;
};

/** A click on a link or button inside a row means that, not the row. */
function isOwnClick(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a, input, label') === null;
}

export function DataTableRow<Row>(props: RowProps<Row>) {
  const { row, index, columns, isOpen, isTabStop, tone, onOpen, onFocusRow } = props;
  const [first, ...others] = columns;
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(onOpen && styles['opens'], isOpen && styles['open'], styles[tone])}
      onClick={onOpen && ((event) => isOwnClick(event) && onOpen(row))}
    >
      {first && (
        <th scope="row" className={first.kind === 'number' ? styles['number'] : undefined}>
          {onOpen === undefined ? (
            first.cell(row)
          ) : (
            <button
              type="button"
              className={styles['opener']}
              data-row={index}
              tabIndex={isTabStop ? 0 : -1}
              aria-current={isOpen ? 'true' : undefined}
              onFocus={() => onFocusRow(index)}
              onClick={() => onOpen(row)}
            >
              {first.cell(row)}
            </button>
          )}
        </th>
      )}
      {others.map((column) => (
        <td key={column.key} className={column.kind === 'number' ? styles['number'] : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
