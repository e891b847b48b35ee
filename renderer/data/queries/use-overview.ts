import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey, roundKey } from '../row-keys.ts';
import { type Decision, type TableName, tableNames } from '../tables.ts';
import { mapReady, type QueryState, useBookQuery } from '../use-book-query.ts';

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

type LastRound = Pick<RoundRecord, 'number' | 'status' | 'worst'>;

/** Read apart: a round of a large assembly is megabytes, and an entry elsewhere need not read it again. */
async function readLastRound(db: BookDb): Promise<LastRound | null> {
  const last = await db.rows('rounds').toCollection().last();
  return last === undefined ? null : { number: last.number, status: last.status, worst: last.worst };
}

type Around = {
  readonly settings: AssemblySettings | null;
  readonly counts: Readonly<Record<TableName, number>>;
  /** Of the last round. */
  readonly decision: Decision | null;
  readonly answers: number;
};

async function readAround(db: BookDb): Promise<Around> {
  const settings = (await db.rows('assembly').get(assemblyKey)) ?? null;
  const counted: [TableName, number][] = [];
  for (const table of tableNames) counted.push([table, await db.rows(table).count()]);
  const counts = Object.fromEntries(counted) as Record<TableName, number>;
  const round = (await db.rows('rounds').toCollection().primaryKeys()).at(-1) ?? roundKey(0);
  const decision = (await db.rows('decisions').get(round)) ?? null;
  const answers = await db.rows('answers').where(':id').startsWith(`${round}/`).count();
  return { settings, counts, decision, answers };
}

function stepOf({ settings, counts, decision, answers }: Around, last: LastRound | null): AssemblyStep {
  if (settings === null) return { kind: 'empty' };
  if (last === null) return { kind: 'entering' };
  const { number: round, status, worst } = last;
  if (decision !== null) return { kind: counts.awards > 0 ? 'awarded' : 'finished', round, decision };
  if (status === 'open') return { kind: 'round-open', round, answers };
  const { tolerance, maxRounds } = settings.rule;
  return {
    kind: 'round-closed',
    round,
    isCleared: isCleared({ status, worst }, tolerance),
    isLast: round >= maxRounds,
  };
}

/** What the assembly has, and at which step it is. */
export function useOverview(): QueryState<Overview> {
  const around = useBookQuery(readAround);
  const last = useBookQuery(readLastRound);
  return useMemo(() => {
    if (around.kind !== 'ready') return around;
    return mapReady(last, (round) => {
      const { settings, counts } = around.value;
      return { settings, counts, step: stepOf(around.value, round), worst: round?.worst ?? null };
    });
  }, [around, last]);
}
