import { expect, test } from 'vitest';
import { undoState } from '../../../renderer/data/undo-state.ts';
import type { JournalHeading } from '../../../shared/journal/change.ts';

type Step = readonly [id: string, command: string, undoes?: string | null, actor?: string];

/** Headings newest first from steps oldest first. */
function headings(...steps: readonly Step[]): readonly JournalHeading[] {
  return steps
    .map(([id, command, undoes, actor], at) => ({
      ...{ id, command, undoes: undoes ?? null, actor: actor ?? 'Rosa' },
      ...{ at: '2027-01-05T10:00:00.000Z', why: '', seq: at + 1, rowCount: 1 },
    }))
    .reverse();
}

function ids(found: readonly JournalHeading[]) {
  const { undo, redo } = undoState(found, 'Rosa');
  return { undo: undo?.id ?? null, redo: redo?.id ?? null };
}

test('nothing was done: nothing to undo', () => {
  expect(ids([])).toEqual({ undo: null, redo: null });
});

test('undo goes back step by step, redo forward again', () => {
  const a: Step = ['a', 'x'];
  const b: Step = ['b', 'x'];
  const undoB: Step = ['ub', 'undo', 'b'];
  const undoA: Step = ['ua', 'undo', 'a'];
  expect(ids(headings(a, b))).toEqual({ undo: 'b', redo: null });
  expect(ids(headings(a, b, undoB))).toEqual({ undo: 'a', redo: 'ub' });
  expect(ids(headings(a, b, undoB, undoA))).toEqual({ undo: null, redo: 'ua' });
  const redoA: Step = ['ra', 'redo', 'ua'];
  expect(ids(headings(a, b, undoB, undoA, redoA))).toEqual({ undo: 'ra', redo: 'ub' });
  const redoB: Step = ['rb', 'redo', 'ub'];
  expect(ids(headings(a, b, undoB, undoA, redoA, redoB))).toEqual({ undo: 'rb', redo: null });
  expect(ids(headings(a, b, undoB, undoA, redoA, ['ura', 'undo', 'ra']))).toEqual({ undo: null, redo: 'ura' });
});

test('a new change ends what can be redone', () => {
  expect(ids(headings(['a', 'x'], ['ua', 'undo', 'a'], ['b', 'x']))).toEqual({ undo: 'b', redo: null });
});

test('steps of others are not mine to undo', () => {
  expect(ids(headings(['a', 'x'], ['b', 'x', null, 'Ana']))).toEqual({ undo: 'a', redo: null });
});
