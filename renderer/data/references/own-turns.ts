import { beforeAllTurns } from '../../../shared/plans/plan-standing.ts';
import { lastTurnOf } from '../../../shared/plans/submit-plan.ts';
import type { RowWrite } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import type { JournalRows } from '../tables.ts';
import { rowsAfter, writesOf } from './rows-after.ts';

/**
 * A plan that was taken back and is handed in again by a redo comes after those that were handed in meanwhile: where
 * another household has its turn by now, it takes the next one.
 */
export async function withOwnTurns(rows: RowReader, writes: readonly RowWrite[]): Promise<readonly RowWrite[]> {
  if (writesOf(writes, 'planStandings').every(({ row }) => row === null)) return writes;
  const after = await rowsAfter(rows, writes, 'planStandings');
  let last = lastTurnOf([...after.values()]);
  return writes.map((write) => {
    if (write.table !== 'planStandings' || write.row === null) return write;
    const row = write.row as JournalRows['planStandings'];
    const isTaken = [...after].some(([household, { turn }]) => household !== write.key && turn === row.turn);
    if (row.turn === beforeAllTurns || !isTaken) return write;
    last += 1;
    return { ...write, row: { ...row, turn: last } };
  });
}
