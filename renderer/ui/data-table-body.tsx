import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import styles from './data-table.module.css';
import type { Column } from './data-table-columns.ts';
import { DataTableRow } from './data-table-row.tsx';
import { useRowWindow } from './use-row-window.ts';

type BodyProps<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly openKey: string | null;
  readonly virtual: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onOpen?: (row: Row) => void;
  readonly rowTone?: (row: Row) => 'plain' | 'attention' | 'refusal';
};

/** Where a key leads from one row; null for keys that are not ours. */
function rowAfterKey(key: string, at: number, count: number): number | null {
  const leads: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const target = leads[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}

export function DataTableBody<Row>(props: BodyProps<Row>) {
  const { rows, columns, rowKey, openKey, virtual, scroller, onOpen, rowTone } = props;
  const [active, setActive] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const focusNext = useRef(false);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const shown = useRowWindow({ count: rows.length, virtual, scroller, keep: current });
  const move = useCallback(
    (event: KeyboardEvent) => {
      const target = onOpen ? rowAfterKey(event.key, current, rows.length) : null;
      if (target === null) return;
      event.preventDefault();
      focusNext.current = true;
      setActive(target);
      shown.scrollTo(target);
    },
    [current, rows.length, onOpen, shown],
  );
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    body.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus();
  }, [current]);
  return (
    <tbody ref={body} onKeyDown={onOpen && move}>
      {shown.parts.map((part) => {
        if (part.kind === 'gap') {
          return (
            <tr key={part.key} aria-hidden className={styles['gap']}>
              <td colSpan={columns.length} style={{ height: part.height }} />
            </tr>
          );
        }
        const row = rows[part.index];
        if (row === undefined) return null;
        return (
          <DataTableRow
            key={rowKey(row)}
            row={row}
            index={part.index}
            columns={columns}
            isOpen={openKey !== null && openKey === rowKey(row)}
            isTabStop={part.index === current}
            tone={rowTone?.(row) ?? 'plain'}
            onFocusRow={setActive}
            {...(onOpen && { onOpen })}
          />
        );
      })}
    </tbody>
  );
}
