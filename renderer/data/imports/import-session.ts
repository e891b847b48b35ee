import type { CheckSummary, RowOutcome } from '../../../shared/imports/checked-rows.ts';
import type { ImportTarget, Role } from '../../../shared/imports/import-target.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';
import type { PlanOutcome, RefusedRows } from '../../../shared/imports/planned-import.ts';
import type { ProposedReading, SheetRefusal, SheetSettings } from '../../../shared/sheets/sheet-settings.ts';

/** A row as the file has it. `line` as an editor shows it. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] };

/** A row with what became of it. */
export type CheckedRow = FileRow & { readonly outcome: RowOutcome };

/** A file read as a table; its rows stay with the worker. */
export type ReadSheetAnswer = {
  readonly kind: 'ok';
  readonly reading: ProposedReading;
  readonly header: readonly string[];
  readonly columnCount: number;
  readonly rowCount: number;
  /** The first 200 rows. */
  readonly preview: readonly FileRow[];
  /** The target that the columns fit best. */
  readonly target: ImportTarget;
};

export type ReadAnswer = ReadSheetAnswer | SheetRefusal | { readonly kind: 'cancelled' };
export type CheckAnswer =
  | { readonly kind: 'ok'; readonly summary: CheckSummary }
  | { readonly kind: 'roles-missing'; readonly roles: readonly Role[] }
  | { readonly kind: 'cancelled' };

/** Which rows to show: those with this outcome (null: all), from the `first` of them. */
export type PageOfRows = { readonly outcome: RowOutcome | null; readonly first: number; readonly count: number };

export type PlanRequest = {
  readonly mapping: Mapping;
  readonly refusedRows: RefusedRows;
  /** The name under which the mapping is kept with the import; null: not kept. */
  readonly saveMappingAs: string | null;
};

/**
 * One file on its way into a book. Everything heavy happens in a worker, which keeps the rows. Call `read` first, then
 * `propose`, then `check` after every change of the mapping, then `plan`, and hand the result to `importRows`. `cancel`
 * makes what is under way answer `cancelled`; the session goes on afterwards. Throws only when the worker itself fails.
 */
export type ImportSession = {
  /** Reads with the settings found in the bytes, or with these. */
  readonly read: (settings: Partial<SheetSettings>) => Promise<ReadAnswer>;
  readonly propose: (target: ImportTarget) => Promise<ProposedMapping>;
  readonly check: (mapping: Mapping) => Promise<CheckAnswer>;
  /** Pages of the rows as last read and checked. */
  readonly page: (page: PageOfRows) => Promise<readonly CheckedRow[]>;
  readonly plan: (request: PlanRequest) => Promise<PlanOutcome | { readonly kind: 'cancelled' }>;
  readonly cancel: () => void;
  /** Ends the worker. */
  readonly close: () => void;
};
