import { expect, test } from 'vitest';
import { historyRows } from '../../../../renderer/features/history/history-rows.ts';
import type { JournalHeading } from '../../../../shared/journal/change.ts';

const entry = (seq: number, undoes: number | null = null): JournalHeading => ({
  id: `c${seq}`,
  seq,
  at: '2027-01-05T10:00:00.000Z',
  actor: 'Rosa',
  command: undoes === null ? 'households.add' : 'undo',
  why: '',
  undoes: undoes === null ? null : `c${undoes}`,
  rowCount: 1,
});

const marks = (...entries: readonly JournalHeading[]) =>
  historyRows(entries).map(({ seq, isTakenBack, takesBackSeq }) => [seq, isTakenBack, takesBackSeq]);

test('an undo names the change that it takes back, which is marked', () => {
  expect(marks(entry(3, 1), entry(2), entry(1))).toEqual([
    [3, false, 1],
    [2, false, null],
    [1, true, null],
  ]);
});

test('an undo that was itself taken back no longer takes anything back', () => {
  expect(marks(entry(4, 3), entry(3, 1), entry(1))).toEqual([
    [4, false, 3],
    [3, true, 1],
    [1, false, null],
  ]);
});

test('a change further back than the page is simply not named', () => {
  expect(marks(entry(300, 2))).toEqual([[300, false, null]]);
});
