import { useRef, useState } from 'react';
import type { Supply } from '../../../shared/catalogue/supplier.ts';
import { removeSupply, setSupplies } from '../../data/commands/supply-commands.ts';
import { useAct } from '../../live/use-act.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { checkSupplyEntry } from './check-supply-entry.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { editedRow, emptyRow, type SupplyRow, type SupplyScope, supplyOfRow } from './supply-row.ts';
import { words } from './words.ts';

/** The lines of one supplier and what entering in them does. A line is kept as soon as it has product and price. */
export function useSupplyEntry(scope: SupplyScope) {
  const act = useAct();
  const { supplier, supplies } = scope;
  const keys = useRef(new Map<string, string>());
  const [drafts, setDrafts] = useState<readonly SupplyRow[]>([]);
  const [entries, setEntries] = useState(0);
  const own = supplies.filter((supply) => supply.supplier === supplier);
  const kept = own.map((supply): SupplyRow => {
    return { ...supply, key: keys.current.get(supply.product) ?? supply.product, isDraft: false };
  });
  // A line that has just been kept stands among the kept ones before it leaves the drafts.
  const waiting = drafts.filter((draft) => kept.every(({ key }) => key !== draft.key));
  const rows = [...kept, ...waiting, emptyRow(`new ${entries}`)];

  const enter = async (edits: readonly CellEdit[]) => {
    const next = editedRows(rows, edits, scope);
    const whole = next.flatMap((row) => supplyOfRow(row, supplier) ?? []);
    for (const row of next) if (supplyOfRow(row, supplier) !== null) keys.current.set(row.product, row.key);
    const begun = next.filter((row) => row.isDraft && (row.product !== '' || row.price !== null));
    setDrafts(begun);
    setEntries((before) => before + 1);
    const changed = whole.filter((supply) => !own.some((before) => isSame(before, supply)));
    if (changed.length === 0) return;
    const answer = await act((book) => setSupplies(book, changed), { saved: null, refused: refusalSentence });
    if (answer.kind === 'saved') setDrafts(begun.filter((row) => supplyOfRow(row, supplier) === null));
  };
  const remove = (row: SupplyRow) => {
    if (row.isDraft) return setDrafts((before) => before.filter(({ key }) => key !== row.key));
    const texts = { saved: words.supplyRemoved, refused: refusalSentence };
    void act((book) => removeSupply(book, row.product, supplier), texts);
  };
  return {
    rows,
    newRowKey: (offset: number) => `new ${entries} ${offset}`,
    check: (edit: CellEdit, row: SupplyRow | null) => checkSupplyEntry(edit, row, { rows, scope }),
    enter: (edits: readonly CellEdit[]) => void enter(edits),
    remove,
  };
}

/** Entries under an unknown key begin new lines. */
function editedRows(rows: readonly SupplyRow[], edits: readonly CellEdit[], scope: SupplyScope) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const edit of edits) {
    byKey.set(edit.rowKey, editedRow(byKey.get(edit.rowKey) ?? emptyRow(edit.rowKey), edit, scope));
  }
  return [...byKey.values()];
}

function isSame(one: Supply, other: Supply): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof Supply] === value);
}
