import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlock } from '../../../renderer/ui/read-block.ts';

test('reads tabs as cells and line ends as rows, with or without a last line end', () => {
  expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(readBlock('1\t\n\t4')).toEqual([
    ['1', ''],
    ['', '4'],
  ]);
});

test('reads quoted cells with tabs, line ends and quotes inside', () => {
  expect(readBlock('"a\tb"\t"c\nd"\t"say ""hi"""')).toEqual([['a\tb', 'c\nd', 'say "hi"']]);
});

test('reads nothing from nothing', () => {
  expect(readBlock('')).toEqual([]);
});

const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '.', '"', '\t', '\n', ' ') });

/** As a spreadsheet writes it: quotes wherever a cell holds a mark that means something. */
function written(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(quoted).join('\t')).join('\n')}\n`;
}

test('reads back every block as it was written', () => {
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(block, (rows) => {
      expect(readBlock(written(rows))).toEqual(rows);
    }),
  );
});
