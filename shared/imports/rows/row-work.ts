import type { Sheet } from '../../sheets/sheet.ts';
import type { ReportFraction } from '../../sheets/sheet-settings.ts';
import { type RowOutcome, rowOutcomes } from '../checked-rows.ts';
import type { Mapping } from '../mapping.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { PlannedImport } from '../planned-import.ts';
import type { ImportContext } from './import-context.ts';
import type { ProblemList } from './problem-list.ts';

/** What a check of rows works with. */
export type RowWork = {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly context: ImportContext;
  readonly products: NameIndex;
  readonly households: NameIndex;
  readonly list: ProblemList;
  readonly outcomes: Outcomes;
  readonly report: ReportFraction;
};

/** The rows that an import writes. */
export type PlannedRows = Pick<
  PlannedImport,
  'plans' | 'products' | 'productDetails' | 'households' | 'purchases' | 'stock'
>;

export const noRows: PlannedRows = {
  plans: [],
  products: [],
  productDetails: [],
  households: [],
  purchases: [],
  stock: [],
};

/** What a check found beside the outcomes. `planned` makes the rows when they are asked for. */
export type TargetCheck = {
  readonly linesKept: number;
  readonly householdsTouched: number;
  readonly planned: () => PlannedRows;
};

/** What became of each row, one byte a row. */
export type Outcomes = {
  readonly codes: Uint8Array;
  readonly set: (row: number, outcome: RowOutcome) => void;
};

export function outcomesOf(rows: number): Outcomes {
  const codes = new Uint8Array(rows);
  const codeOf = Object.fromEntries(rowOutcomes.map((outcome, code) => [outcome, code])) as Record<RowOutcome, number>;
  return {
    codes,
    set: (row, outcome) => {
      codes[row] = codeOf[outcome];
    },
  };
}

/** How many rows are checked between two reports. */
export const reportEveryRows = 20_000;
