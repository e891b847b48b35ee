import { useMemo, useRef, useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { checkPlanEntry } from './check-plan-entry.ts';
import { editedRow } from './edited-row.ts';
import { emptyRow, isBegun, lineOf, type PlanRow, rowOf } from './plan-row.ts';
import { useDraftKeeping } from './use-draft-keeping.ts';

export type EnteredPlan = {
  readonly household: string;
  /** As kept: the draft's, or else the plan's. */
  readonly lines: readonly PlanLine[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/**
 * The rows of one plan's grid and what entering in them does. Rows with a product and a quantity are kept as the
 * household's draft a moment after each entry; the others wait here, and a blank row at the end takes the next line.
 */
export function usePlanEntry({ household, lines: kept, products, currency }: EnteredPlan) {
  const count = useRef(0);
  const byOrdinal = useMemo(() => new Map(products.map((product) => [product.ordinal, product])), [products]);
  const byCode = useMemo(() => new Map(products.map((product) => [product.code, product])), [products]);
  const nextKey = () => {
    count.current += 1;
    return `row ${count.current}`;
  };
  const productOf = (ordinal: number) => byOrdinal.get(ordinal) ?? null;
  const rowsOf = (lines: readonly PlanLine[]) =>
    withBlank(
      lines.map((line) => rowOf(line, { key: nextKey(), productOf })),
      nextKey,
    );
  const [rows, setRows] = useState(() => rowsOf(kept));
  const keeping = useDraftKeeping({ household, kept, onReplaced: (lines) => setRows(rowsOf(lines)) });
  const lines = rows.flatMap((row) => lineOf(row) ?? []);

  const change = (next: readonly PlanRow[]) => {
    setRows(withBlank(next, nextKey));
    keeping.keep(next.flatMap((row) => lineOf(row) ?? []));
  };
  const enter = (edits: readonly CellEdit[]) => {
    const known = new Set(rows.map((row) => row.key));
    const added = [...new Set(edits.map(({ rowKey }) => rowKey))].filter((key) => !known.has(key)).map(emptyRow);
    const edited = (row: PlanRow) =>
      edits
        .filter(({ rowKey }) => rowKey === row.key)
        .reduce((now, edit) => editedRow(now, edit, { products: byCode, currency }), row);
    change([...rows, ...added].map(edited));
  };

  return {
    rows,
    lines,
    unfinished: rows.filter((row) => isBegun(row) && lineOf(row) === null).length,
    keeping,
    enter,
    check: (edit: CellEdit, row: PlanRow | null) => checkPlanEntry(edit, row, { rows, currency }),
    newRowKey: (offset: number) => `pasted ${count.current} ${offset}`,
    remove: (row: PlanRow) => change(rows.filter((other) => other.key !== row.key)),
  };
}

export type PlanEntry = ReturnType<typeof usePlanEntry>;

/** Rows that were begun, and one blank row behind them; rows that were emptied again are gone. */
function withBlank(rows: readonly PlanRow[], nextKey: () => string): readonly PlanRow[] {
  const last = rows.at(-1);
  const begun = rows.filter(isBegun);
  return [...begun, last === undefined || isBegun(last) ? emptyRow(nextKey()) : last];
}
