import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuickLine } from '../../../shared/paper/read-quick-line.ts';

const names: Readonly<Record<string, string>> = { E01: 'eggs grade a large', E02: 'eggplant', '1000042': 'rice white' };
const find = (text: string, limit: number) => {
  const wanted = text.toLowerCase();
  return Object.keys(names)
    .filter((code) => code.toLowerCase() === wanted || names[code]?.startsWith(wanted))
    .slice(0, limit);
};
const line = (product: string, want: number, upTo: number, rhythm: string) => ({
  kind: 'line',
  product,
  want,
  upTo,
  rhythm,
});

test.each([
  ['E01 2', line('E01', 2000, 2000, 'weekly')],
  ['e01 2 3', line('E01', 2000, 3000, 'weekly')],
  ['E01 2,5 4 2w', line('E01', 2500, 4000, '2-weekly')],
  ['eggs grade 2 4W', line('E01', 2000, 2000, '4-weekly')],
  ['1000042 2', line('1000042', 2000, 2000, 'weekly')],
  ['1000042 0 3 s', line('1000042', 0, 3000, 'by-season')],
])('%s is a line', (text, expected) => {
  expect(readQuickLine(text, find)).toEqual(expected);
});

test.each([
  ['', 'empty', []],
  ['E01', 'no-quantity', []],
  ['E01 w', 'no-quantity', []],
  ['E01 0', 'zero', []],
  ['E01 3 2', 'up-to-below-want', []],
  ['E01 1.2.3', 'bad-quantity', []],
  ['E01 1,500', 'bad-quantity', []],
  ['egg 2', 'several-products', ['E01', 'E02']],
  ['kale 2', 'no-such-product', []],
])('%s is refused: %s', (text, code, found) => {
  expect(readQuickLine(text, find)).toEqual({ kind: 'refused', code, found });
});

test('whatever is typed, a line is never below what it wants and never empty', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readQuickLine(`E01 ${text}`, find);
      if (read.kind === 'line') {
        expect(read.upTo).toBeGreaterThanOrEqual(read.want);
        expect(read.upTo).toBeGreaterThan(0);
      }
    }),
  );
});
