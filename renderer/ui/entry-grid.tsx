import { useId, useMemo, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './entry-grid.module.css';
import { alignOf, cellId, type EntryColumn, type RefusedCell } from './entry-grid-columns.ts';
import { EntryGridRow } from './entry-grid-row.tsx';
import type { EntryGridProps, GridActions, GridState } from './entry-grid-state.ts';
import { handleGridCopy, handleGridKey, handleGridPaste } from './grid-handlers.ts';
import { useEntryGrid } from './use-entry-grid.ts';
import { words } from './words.ts';

/**
 * Entry as in a sheet. One tab stop; arrows, Home, End, Page keys move; Enter or F2 edits, typing replaces; Enter
 * commits and goes down, Tab commits and goes right, Esc cancels; Ctrl+Z takes back; paste takes a block.
 */
export function EntryGrid<Row>(props: EntryGridProps<Row>) {
  const { label, rows, columns, rowKey, onRemoveRow, canRemoveRow, empty } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const { state, refused, announcement } = useEntryGrid(props, table);
  const actions = useStableActions(state);
  const size = { rows: rows.length, columns: columns.length };
  return (
    <div className={styles['frame']}>
      <div className={classNames(styles['scroller'], rows.length > 25 && styles['long'])}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a real table
          role="grid"
          className={styles['grid']}
          aria-label={label}
          aria-describedby={`${id}-help`}
          onKeyDown={(event) => handleGridKey(event, state, size)}
          onPaste={(event) => handleGridPaste(event, state, props)}
          onCopy={(event) => handleGridCopy(event, state)}
        >
          <EntryGridHead columns={columns} hasTools={onRemoveRow !== undefined} />
          <tbody>
            {rows.map((row, index) => (
              <EntryGridRow
                key={rowKey(row)}
                row={row}
                rowKey={rowKey(row)}
                index={index}
                columns={columns}
                activeColumn={state.at.row === index ? state.at.column : null}
                draft={state.at.row === index ? state.editing : null}
                refused={refused}
                refusalId={`${id}-refusal`}
                actions={actions}
                hasTools={onRemoveRow !== undefined}
                {...(onRemoveRow && canRemoveRow?.(row) !== false && { onRemoveRow })}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && empty}
      </div>
      <p id={`${id}-help`} className={styles['help']}>
        {words.gridHelp} {onRemoveRow && words.gridHelpRemove}
      </p>
      <div id={`${id}-refusal`} role="status" className={styles['refusals']}>
        {refusalSentences(props, refused).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {announcement !== '' && <p className={styles['announcement']}>{announcement}</p>}
      </div>
    </div>
  );
}

type HeadProps<Row> = { readonly columns: readonly EntryColumn<Row>[]; readonly hasTools: boolean };

function EntryGridHead<Row>({ columns, hasTools }: HeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" data-align={alignOf(column)} style={{ width: column.width }}>
            {column.header}
          </th>
        ))}
        {hasTools && <td className={styles['tools']} />}
      </tr>
    </thead>
  );
}

/** The same functions on every draw, so that only the rows that changed are drawn again. */
function useStableActions(state: GridState): GridActions {
  const latest = useRef(state);
  latest.current = state;
  return useMemo(
    () => ({
      select: (at) => latest.current.select(at),
      edit: (draft) => latest.current.edit(draft),
      commit: (text, step) => latest.current.commit(text, step),
      cancel: () => latest.current.cancel(),
    }),
    [],
  );
}

type Named<Row> = Pick<EntryGridProps<Row>, 'rows' | 'columns' | 'rowKey' | 'rowName'>;

function refusalSentences<Row>(named: Named<Row>, refused: ReadonlyMap<string, RefusedCell>): readonly string[] {
  const { rows, columns, rowKey, rowName } = named;
  if (refused.size === 0) return [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = refused.get(cellId(rowKey(row), column.key));
      return cell ? [words.notAccepted(rowName(row), column.header, cell.sentence)] : [];
    }),
  );
}
