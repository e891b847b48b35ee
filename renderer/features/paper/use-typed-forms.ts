import { useState } from 'react';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { useBook } from '../../data/book-context.ts';

/** Lines by household of the forms that were begun and are not saved. */
export type TypedForms = ReadonlyMap<string, readonly PlanLine[]>;

/** What was typed and not saved, by book: putting a form aside or going to another screen loses none of it. */
const kept = new Map<string, TypedForms>();

export type FormKeeping = {
  readonly forms: TypedForms;
  /** Without a line there is nothing to keep. */
  readonly keep: (household: string, lines: readonly PlanLine[]) => void;
};

export function useTypedForms(): FormKeeping {
  const { bookId } = useBook();
  const [forms, setForms] = useState<TypedForms>(kept.get(bookId) ?? new Map());
  const keep = (household: string, lines: readonly PlanLine[]) => {
    const next = new Map(kept.get(bookId));
    if (lines.length === 0) next.delete(household);
    else next.set(household, lines);
    kept.set(bookId, next);
    setForms(next);
  };
  return { forms, keep };
}
