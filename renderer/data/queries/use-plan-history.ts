import { useCallback } from 'react';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { type LineChange, planChanges } from '../../../shared/plans/plan-changes.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import type { PlanRecord } from '../../../shared/plans/plan-record.ts';
import type { Book } from '../book.ts';
import { answered } from '../journal-calls.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

/** One version of a household's plan: who made it, when and how, and what it changed. */
export type PlanVersion = {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  /** The journal's command, for example `plans.submit`. */
  readonly command: string;
  readonly why: string;
  /** Null: with this change the household had no plan any more. */
  readonly lines: readonly PlanLine[] | null;
  readonly changes: readonly LineChange[];
};

const mostVersions = 100;

async function readVersions(book: Book, household: string): Promise<readonly PlanVersion[]> {
  const wanted = { bookId: book.bookId, table: 'plans', key: household, limit: mostVersions };
  const entries = answered(await book.host('journal.row-history', wanted));
  return entries.map(({ id, at, actor, command, why, before, after }) => {
    const lines = linesIn(after as PlanRecord | null);
    const changes = planChanges(linesIn(before as PlanRecord | null) ?? [], lines ?? []);
    return { id, at, actor, command, why, lines, changes };
  });
}

function linesIn(record: PlanRecord | null): readonly PlanLine[] | null {
  return record === null ? null : planLines(record);
}

/** Every version of a household's plan, the newest first, from the journal. Drafts are not versions. */
export function usePlanHistory(household: string): QueryState<readonly PlanVersion[]> {
  const ask = useCallback((book: Book) => readVersions(book, household), [household]);
  return useFollowing({ tables: planTables, ask });
}

const planTables = ['plans'] as const;
