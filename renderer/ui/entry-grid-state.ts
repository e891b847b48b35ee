import type { ReactNode } from 'react';
import type { CellEdit, EntryColumn } from './entry-grid-columns.ts';
import type { GridPosition } from './grid-movement.ts';

export type EntryGridProps<Row> = {
  /** What the grid holds, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly EntryColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What to call the row in a refusal: "Eggs". */
  readonly rowName: (row: Row) => string;
  /** The sentence that refuses an entry, or null. `row` is null for a pasted row that does not exist yet. */
  readonly check: (edit: CellEdit, row: Row | null) => string | null;
  /** Accepted entries, all of one act together (a paste is one act). The owner applies them to `rows`. */
  readonly onEdits: (edits: readonly CellEdit[]) => void;
  /** Names rows that a paste adds below the last one (0 is the first new row); without it they are left out. */
  readonly newRowKey?: (offset: number) => string;
  readonly onRemoveRow?: (row: Row) => void;
  /** Rows that can be removed; all of them without it. The blank row that takes the next line cannot. */
  readonly canRemoveRow?: (row: Row) => boolean;
  /** Stands below the head when there are no rows. */
  readonly empty?: ReactNode;
};

/** Where editing leaves the grid: on after Enter, right or left after Tab, in place after a click elsewhere. */
export type CommitStep = 'on' | 'right' | 'left' | 'stay';

/** What cells and their editors may do to the grid. */
export type GridActions = {
  readonly select: (at: GridPosition) => void;
  /** Opens the editor on the active cell; null keeps what stands there. */
  readonly edit: (draft: string | null) => void;
  readonly commit: (text: string, step: CommitStep) => void;
  readonly cancel: () => void;
};

/** What the key, copy and paste handlers work on. */
export type GridState = GridActions & {
  readonly at: GridPosition;
  readonly editing: Draft | null;
  readonly cellText: string;
  readonly goTo: (at: GridPosition) => void;
  /** Both answer whether everything was accepted. */
  readonly enter: (edits: readonly CellEdit[]) => boolean;
  readonly enterHere: (text: string) => boolean;
  readonly activate: () => void;
  readonly forgetRefused: () => boolean;
  readonly undo: () => boolean;
  /** Removes the row one is in; false when it cannot be. */
  readonly removeHere: () => boolean;
  readonly announce: (sentence: string) => void;
};

export type Draft = { readonly text: string };
