import { expect, test } from 'vitest';
import { movedBy } from '../../../renderer/ui/grid-movement.ts';

const size = { rows: 30, columns: 4 };
const at = { row: 5, column: 2 };
const plain = (key: string) => ({ key, ctrlKey: false, metaKey: false });
const withCtrl = (key: string) => ({ key, ctrlKey: true, metaKey: false });

test.each([
  ['ArrowUp', 4, 2],
  ['ArrowDown', 6, 2],
  ['ArrowLeft', 5, 1],
  ['ArrowRight', 5, 3],
  ['PageDown', 15, 2],
  ['PageUp', 0, 2],
  ['Home', 5, 0],
  ['End', 5, 3],
])('%s moves to row %i, column %i', (key, row, column) => {
  expect(movedBy(plain(key), at, size)).toEqual({ row, column });
});

test('Ctrl with Home and End goes to the corners', () => {
  expect(movedBy(withCtrl('Home'), at, size)).toEqual({ row: 0, column: 0 });
  expect(movedBy(withCtrl('End'), at, size)).toEqual({ row: 29, column: 3 });
});

test('stops at the edges', () => {
  expect(movedBy(plain('ArrowRight'), { row: 29, column: 3 }, size)).toEqual({ row: 29, column: 3 });
  expect(movedBy(plain('ArrowDown'), { row: 29, column: 3 }, size)).toEqual({ row: 29, column: 3 });
});

test('leaves other keys alone', () => {
  expect(movedBy(plain('Enter'), at, size)).toBeNull();
  expect(movedBy(plain('a'), at, size)).toBeNull();
});
