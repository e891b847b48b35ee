import type { JournalEntry, RowChange } from '../../shared/journal/change.ts';
import { highestNamedOrdinal } from './highest-named-ordinal.ts';
import { isTableName, type TableName } from './tables.ts';
import { forEachTable, type PlanTouch, type RoundHead, type WorkingCopyState } from './working-copy-state.ts';

/** Above this many plans in one change the sums are made anew; naming them all would cost more. */
const mostPlansNamed = 400;
const touchesKept = 20;

/** Pauses stand in the standing of a plan and count as its change. */
function planTouch(seq: number, rows: readonly RowChange[]): PlanTouch {
  const touching = rows.filter(({ table }) => table === 'plans' || table === 'planStandings');
  const households = [...new Set(touching.map((row) => row.key))];
  return { seq, households: households.length > mostPlansNamed ? 'many' : households };
}

/** Rounds are numbered without gaps, and a round before the last one is closed. */
function lastRoundAfter(before: RoundHead | null, { table, key, after }: RowChange): RoundHead | null {
  if (table !== 'rounds') return before;
  if (after === null) {
    const number = Number(key) - 1;
    return number === 0 ? null : { number, status: 'closed' };
  }
  const { number, status } = after as RoundHead;
  return before !== null && before.number > number ? before : { number, status };
}

/** The working copy's state once the entry's rows are in it. */
export function stateAfter(state: WorkingCopyState, entry: JournalEntry): WorkingCopyState {
  const counts: Record<TableName, number> = { ...forEachTable(0), ...state.counts };
  const touched: Record<TableName, number> = { ...forEachTable(0), ...state.touched };
  let { highestOrdinal, lastRound } = state;
  for (const row of entry.change.rows) {
    if (!isTableName(row.table)) continue;
    counts[row.table] += Number(row.after !== null) - Number(row.before !== null);
    touched[row.table] = entry.seq;
    lastRound = lastRoundAfter(lastRound, row);
    highestOrdinal = Math.max(highestOrdinal, highestNamedOrdinal(row));
  }
  const touch = planTouch(entry.seq, entry.change.rows);
  return {
    storeId: state.storeId,
    seq: entry.seq,
    headHash: entry.hash,
    counts,
    highestOrdinal,
    lastRound,
    touched,
    recentPlans: [...state.recentPlans, touch].slice(-touchesKept),
  };
}
