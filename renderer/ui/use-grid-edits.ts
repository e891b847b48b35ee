import { useCallback, useRef, useState } from 'react';
import {
  type CellEdit,
  cellId,
  type EntryColumn,
  findChoice,
  isOpenCell,
  type RefusedCell,
} from './entry-grid-columns.ts';
import { words } from './words.ts';

type EditsRequest<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly EntryColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly check: (edit: CellEdit, row: Row | null) => string | null;
  readonly onEdits: (edits: readonly CellEdit[]) => void;
};

/** Sorts what was entered into accepted and refused, hands on the accepted, and can take it back. `enter`: all accepted? */
export function useGridEdits<Row>({ rows, columns, rowKey, check, onEdits }: EditsRequest<Row>) {
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedCell>>(new Map());
  const past = useRef<(readonly CellEdit[])[]>([]);

  const enter = useCallback(
    (edits: readonly CellEdit[]): boolean => {
      const byKey = new Map(rows.map((row) => [rowKey(row), row]));
      const accepted: CellEdit[] = [];
      const before: CellEdit[] = [];
      const stillRefused = new Map(refused);
      for (const edit of edits) {
        const column = columns.find((candidate) => candidate.key === edit.column);
        const row = byKey.get(edit.rowKey) ?? null;
        if (column === undefined || column.entry.kind === 'fixed' || (row !== null && !isOpenCell(column, row)))
          continue;
        const id = cellId(edit.rowKey, edit.column);
        const meant = asValue(column, edit);
        const sentence = meant === null ? words.noSuchChoice(edit.text) : check(meant, row);
        if (meant === null || sentence !== null) {
          stillRefused.set(id, { text: edit.text, sentence: sentence ?? '' });
          continue;
        }
        stillRefused.delete(id);
        const old = row === null ? '' : column.text(row);
        if (old === meant.text) continue;
        accepted.push(meant);
        before.push({ ...meant, text: old });
      }
      setRefused(stillRefused);
      const isAccepted = edits.every(({ rowKey: key, column }) => !stillRefused.has(cellId(key, column)));
      if (accepted.length === 0) return isAccepted;
      past.current.push(before);
      onEdits(accepted);
      return isAccepted;
    },
    [rows, columns, rowKey, check, onEdits, refused],
  );

  const forget = useCallback((id: string) => {
    setRefused((now) => new Map([...now].filter(([key]) => key !== id)));
  }, []);

  /** Takes back the last entry; false when there is none. */
  const undo = useCallback((): boolean => {
    const before = past.current.pop();
    if (before === undefined) return false;
    onEdits(before);
    return true;
  }, [onEdits]);

  return { refused, enter, forget, undo };
}

/** The edit with a choice's typed text turned into the option's value; null when no option is meant. */
function asValue<Row>(column: EntryColumn<Row>, edit: CellEdit): CellEdit | null {
  if (column.entry.kind !== 'choice' || edit.text.trim() === '') return edit;
  const option = findChoice(column.entry.options, edit.text);
  return option && { ...edit, text: option.value };
}
