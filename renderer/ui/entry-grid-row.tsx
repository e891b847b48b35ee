import { X } from 'lucide-react';
import { memo } from 'react';
import buttons from './button.module.css';
import { classNames } from './class-names.ts';
import { EntryCellEditor } from './entry-cell-editor.tsx';
import styles from './entry-grid.module.css';
import { alignOf, cellId, type EntryColumn, isOpenCell, type RefusedCell } from './entry-grid-columns.ts';
import type { Draft, GridActions } from './entry-grid-state.ts';
import { words } from './words.ts';

type RowProps<Row> = {
  readonly row: Row;
  readonly rowKey: string;
  readonly index: number;
  readonly columns: readonly EntryColumn<Row>[];
  /** The active column when the active cell is in this row. */
  readonly activeColumn: number | null;
  readonly draft: Draft | null;
  readonly refused: ReadonlyMap<string, RefusedCell>;
  readonly refusalId: string;
  readonly actions: GridActions;
  /** Whether the grid has a column for tools; a row that cannot be removed leaves it empty. */
  readonly hasTools: boolean;
  readonly onRemoveRow?: (row: Row) => void;
};

function Cells<Row>(props: RowProps<Row>) {
  const { row, rowKey, index, columns, activeColumn, draft, refused, refusalId, actions, hasTools, onRemoveRow } =
    props;
  return (
    <tr>
      {columns.map((column, at) => {
        const isActive = activeColumn === at;
        const refusal = refused.get(cellId(rowKey, column.key));
        const isOpen = isOpenCell(column, row);
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td in a role=grid is a gridcell
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the grid for all its cells
          <td
            key={column.key}
            data-cell={`${index} ${at}`}
            data-align={alignOf(column)}
            className={classNames(isOpen && styles['openCell'], isActive && draft && styles['editing'])}
            tabIndex={isActive ? 0 : -1}
            aria-readonly={isOpen ? undefined : true}
            aria-invalid={refusal ? true : undefined}
            aria-describedby={refusal ? refusalId : undefined}
            title={refusal?.sentence}
            onClick={() => !(isActive && draft) && actions.select({ row: index, column: at })}
            onDoubleClick={() => actions.edit(null)}
          >
            {isActive && draft ? (
              <EntryCellEditor column={column} text={draft.text} actions={actions} />
            ) : (
              (refusal?.text ?? shownCell(column, row))
            )}
          </td>
        );
      })}
      {hasTools && (
        <td className={styles['tools']}>
          {onRemoveRow && (
            <button
              type="button"
              tabIndex={-1}
              className={classNames(buttons['button'], buttons['icon'], buttons['small'])}
              aria-label={words.removeRow}
              onClick={() => onRemoveRow(row)}
            >
              <X aria-hidden />
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

/** Redrawn only when its own row, the active cell in it or the refusals change. */
export const EntryGridRow = memo(Cells) as typeof Cells;

function shownCell<Row>(column: EntryColumn<Row>, row: Row) {
  if (column.cell) return column.cell(row);
  const text = column.text(row);
  if (column.entry.kind !== 'choice') return text;
  return column.entry.options.find((option) => option.value === text)?.label ?? text;
}
