import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { isCleared } from '../../../shared/assembly/close-round.ts';
import type { RoundRecord } from '../../../shared/assembly/round-record.ts';
import type { BookDb } from '../book-db.ts';
import { answerKey, assemblyKey, roundKey } from '../row-keys.ts';
import { type Decision, type TableName, tableNames } from '../tables.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Where the assembly stands, in the order of PROCEDURE: each step has one thing to do next. */
export type AssemblyStep =
  | { readonly kind: 'empty' }
  /** Plans and offers are being entered; the first prices are not announced yet. */
  | { readonly kind: 'entering' }
  | { readonly kind: 'round-open'; readonly round: number; readonly answers: number }
  | { readonly kind: 'round-closed'; readonly round: number; readonly isCleared: boolean; readonly isLast: boolean }
  /** The rounds are over; `decision` says how. */
  | { readonly kind: 'finished'; readonly round: number; readonly decision: Decision }
  | { readonly kind: 'awarded'; readonly round: number; readonly decision: Decision };

export type Overview = {
  readonly settings: AssemblySettings | null;
  readonly step: AssemblyStep;
  /** Rows of each table. */
  readonly counts: Readonly<Record<TableName, number>>;
  readonly worst: RoundRecord['worst'];
};

async function stepOf(db: BookDb, settings: AssemblySettings | null, last: RoundRecord | null): Promise<AssemblyStep> {
  if (settings === null) return { kind: 'empty' };
  if (last === null) return { kind: 'entering' };
  const round = last.number;
  const decision = await db.rows('decisions').get(roundKey(round));
  if (decision !== undefined) {
    const isAwarded = (await db.rows('awards').count()) > 0;
    return { kind: isAwarded ? 'awarded' : 'finished', round, decision };
  }
  if (last.status === 'open') {
    const answers = db.rows('answers').where(':id').between(answerKey(round, ''), answerKey(round, '\uffff'));
    return { kind: 'round-open', round, answers: await answers.count() };
  }
  const { tolerance, maxRounds } = settings.rule;
  return { kind: 'round-closed', round, isCleared: isCleared(last, tolerance), isLast: round >= maxRounds };
}

async function readOverview(db: BookDb): Promise<Overview> {
  const settings = (await db.rows('assembly').get(assemblyKey)) ?? null;
  const last = (await db.rows('rounds').toCollection().last()) ?? null;
  const counted: [TableName, number][] = [];
  for (const table of tableNames) counted.push([table, await db.rows(table).count()]);
  const counts = Object.fromEntries(counted) as Record<TableName, number>;
  return { settings, step: await stepOf(db, settings, last), counts, worst: last?.worst ?? null };
}

/** What the assembly has, and at which step it is. */
export function useOverview(): QueryState<Overview> {
  return useBookQuery(readOverview);
}
