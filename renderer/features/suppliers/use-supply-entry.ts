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
    const touched = editedRows(rows, edits, scope);
    const begun = touched.filter((row) => row.isDraft && (row.product !== '' || row.price !== null));
    setDrafts((before) => [...before.filter(({ key }) => begun.every((row) => row.key !== key)), ...begun]);
    setEntries((before) => before + 1);
    const saved = touched.flatMap((row) => supplyOfRow(row, supplier) ?? []);
    for (const row of touched) if (supplyOfRow(row, supplier) !== null) keys.current.set(row.product, row.key);
    const changed = saved.filter((supply) => !own.some((before) => isSame(before, supply)));
    if (changed.length === 0) return;
    const answer = await act((book) => setSupplies(book, changed), { saved: null, refused: refusalSentence });
    // What was typed in the meantime stays: only a line that is kept exactly as it stands leaves the drafts.
    if (answer.kind === 'saved') setDrafts((before) => before.filter((row) => !isKept(row, supplier, changed)));
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

/** The lines that the entries touch; entries under an unknown key begin new ones. */
function editedRows(rows: readonly SupplyRow[], edits: readonly CellEdit[], scope: SupplyScope) {
  const touched = new Map<string, SupplyRow>();
  for (const edit of edits) {
    const { rowKey } = edit;
    const before = touched.get(rowKey) ?? rows.find(({ key }) => key === rowKey) ?? emptyRow(rowKey);
    touched.set(rowKey, editedRow(before, edit, scope));
  }
  return [...touched.values()];
}

function isKept(row: SupplyRow, supplier: string, kept: readonly Supply[]): boolean {
  const supply = supplyOfRow(row, supplier);
  return supply !== null && kept.some((one) => isSame(one, supply));
}

function isSame(one: Supply, other: Supply): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof Supply] === value);
}
