import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine } from '../../../shared/plans/plan-line.ts';
import type { Refusal } from '../../data/command.ts';
import { revisePlan } from '../../data/commands/plan-commands.ts';
import { useAct } from '../../live/use-act.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { checkPlanEntry } from './check-plan-entry.ts';
import { editedRow } from './edited-row.ts';
import { emptyRow, isBegun, lineOf, type PlanRow, rowOf } from './plan-row.ts';
import { words } from './words.ts';

export type PlanOfHousehold = {
  readonly household: string;
  readonly lines: readonly PlanLine[];
  readonly products: readonly Product[];
  readonly currency: string;
};

const refused = ({ code }: Refusal): string => words.refusedBy[code] ?? words.refusedOther;

/**
 * The rows of one plan's grid and what entering in them does. Every accepted entry is saved at once as soon as its row
 * has a product and a quantity; rows that lack one wait here, and an empty row at the end takes the next line.
 */
export function usePlanEntry({ household, lines, products, currency }: PlanOfHousehold) {
  const act = useAct();
  const [waiting, setWaiting] = useState<readonly PlanRow[]>([]);
  const [entries, setEntries] = useState(0);
  const byOrdinal = new Map(products.map((product) => [product.ordinal, product]));
  const byCode = new Map(products.map((product) => [product.code, product]));
  const kept = lines.map((line) => rowOf(line, (ordinal) => byOrdinal.get(ordinal) ?? null));
  const keptCodes = new Set(kept.map((row) => row.key));
  const unsaved = waiting.filter((row) => !keptCodes.has(row.product?.code ?? ''));
  const rows = [...kept, ...unsaved, emptyRow(`new ${entries}`)];

  const save = async (next: readonly PlanRow[], saved: string | null) => {
    const complete = next.flatMap((row) => lineOf(row) ?? []);
    const begun = next.filter((row) => lineOf(row) === null && isBegun(row));
    setWaiting(next.filter((row) => !keptCodes.has(row.key) && isBegun(row)));
    setEntries((before) => before + 1);
    const answer = await act((book) => revisePlan(book, household, complete), { saved, refused });
    if (answer.kind === 'saved') setWaiting(begun);
  };

  const enter = (edits: readonly CellEdit[]) => {
    const known = new Set(rows.map((row) => row.key));
    const added = [...new Set(edits.map(({ rowKey }) => rowKey))].filter((key) => !known.has(key)).map(emptyRow);
    const next = [...rows, ...added].map((row) =>
      edits
        .filter(({ rowKey }) => rowKey === row.key)
        .reduce((now, edit) => {
          return editedRow(now, edit, { products: byCode, currency });
        }, row),
    );
    void save(next, null);
  };

  return {
    rows,
    unsavedCount: unsaved.length,
    enter,
    check: (edit: CellEdit, row: PlanRow | null) => checkPlanEntry(edit, row, { rows, currency }),
    newRowKey: (offset: number) => `pasted ${entries} ${offset}`,
    remove: (row: PlanRow) => {
      const left = rows.filter((other) => other !== row);
      void save(left, row.product === null ? null : words.removed(row.product.name));
    },
  };
}
