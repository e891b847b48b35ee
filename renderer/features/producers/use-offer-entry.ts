import { useRef, useState } from 'react';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { removeOffer, setOffer } from '../../data/commands/offer-commands.ts';
import { useAct } from '../../live/use-act.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import { checkStepEntry } from './check-step-entry.ts';
import { draftRow, editedRows, isBegun, rowsWithDrafts } from './edited-rows.ts';
import { isComplete, revisedOffers } from './revised-offers.ts';
import { type Scope, type StepRow, stepName, stepRows } from './step-row.ts';
import { words } from './words.ts';

type OfferEntry = { readonly offers: readonly Offer[]; readonly scope: Scope; readonly currency: string };

/** The rows of the offers' grid and what entering in them does. A new row is kept as soon as it has all it needs. */
export function useOfferEntry({ offers, scope, currency }: OfferEntry) {
  const keepOffers = useKeepOffers(offers);
  const keys = useRef(new Map<string, string>());
  // New rows that lack something, and every row whose change is still being saved.
  const [drafts, setDrafts] = useState<readonly StepRow[]>([]);
  const [entries, setEntries] = useState(0);
  const steps = stepRows(offers, keys.current);
  const rows = [...rowsWithDrafts(steps, drafts), draftRow(`new ${entries}`, scope)];

  const enter = async (edits: readonly CellEdit[]) => {
    const next = editedRows({ rows, edits }, scope, currency);
    for (const row of next) if (isComplete(row)) keys.current.set(stepName(row), row.key);
    const touched = next.filter((row) => !rows.includes(row) && (!row.isDraft || isBegun(row, scope)));
    setDrafts((before) => [...before.filter(({ key }) => touched.every((row) => row.key !== key)), ...touched]);
    setEntries((before) => before + 1);
    const isKept = await keepOffers(next, null);
    // What was typed in the meantime stays: only rows that stand as they were when saving began leave the drafts.
    setDrafts((before) =>
      before.filter((row) => !touched.includes(row) || (row.isDraft && !(isKept && isComplete(row)))),
    );
  };

  return {
    rows,
    newRowKey: (offset: number) => `new ${entries} ${offset}`,
    check: (edit: CellEdit, row: StepRow | null) => checkStepEntry(edit, row, { rows, currency }),
    enter: (edits: readonly CellEdit[]) => void enter(edits),
    remove: (row: StepRow) => {
      const left = rows.filter((other) => other !== row && !other.isDraft);
      if (row.isDraft) setDrafts((before) => before.filter((draft) => draft.key !== row.key));
      else void keepOffers(left, words.removed(row.producer));
    },
  };
}

/** Keeps every offer that the rows change; true when all were accepted. */
function useKeepOffers(offers: readonly Offer[]) {
  const act = useAct();
  return async (rows: readonly StepRow[], saved: string | null): Promise<boolean> => {
    const { set, removed } = revisedOffers(offers, rows);
    const texts = { saved, refused: refusalSentence };
    const answers: CommandAnswer[] = [];
    for (const offer of set) answers.push(await act((book) => setOffer(book, offer), texts));
    for (const { producer, product } of removed) {
      answers.push(await act((book) => removeOffer(book, producer, product), texts));
    }
    return answers.every((answer) => answer.kind === 'saved');
  };
}

function refusalSentence({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
