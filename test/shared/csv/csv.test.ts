import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, stripFormulaEscape } from '../../../shared/csv/escape-formula.ts';
import { readCsv } from '../../../shared/csv/read-csv.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';

describe('reading CSV', () => {
  it('numbers lines as an editor does when a quoted field holds line breaks', () => {
    const { rows } = readCsv('a,b\n"one\ntwo",2\nx,3\n');
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4]);
    expect(rows[1]?.cells).toEqual(['one\ntwo', '2']);
  });

  it('accepts a byte order mark, CRLF and CR', () => {
    const lf = readCsv('a,b\n1,2\n').rows;
    expect(readCsv('\uFEFFa,b\r\n1,2\r\n').rows).toEqual(lf);
    expect(readCsv('a,b\r1,2\r').rows).toEqual(lf);
  });

  it('leaves out rows without text but counts their lines', () => {
    expect(readCsv('a,b\n\n,,\n1,2').rows.map((row) => row.line)).toEqual([1, 4]);
  });

  it('names the line of a quote that is never closed', () => {
    expect(readCsv('a,b\n1,2\n"open,3\n4,5\n').brokenQuoteLines).toEqual([3]);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", '=', '-', '\t', 'é', '1') });

describe('writing CSV', () => {
  it('is read back cell for cell', () => {
    const filled = fc.tuple(fc.constant('k'), cell, cell);
    fc.assert(
      fc.property(fc.array(filled), (rows) => {
        const back = readCsv(writeCsv(['a', 'b', 'c'], rows)).rows;
        expect(back.slice(1).map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it('quotes only what needs it', () => {
    expect(writeCsv(['a'], [['plain'], ['with, comma'], ['say "hi"']])).toBe('a\nplain\n"with, comma"\n"say ""hi"""\n');
  });
});

describe('formulas in text', () => {
  it.each(['=1+1', '+1', '-1', '@x', ' =1', '\u00a0=1', '＝1', '\tx', '\nx'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(escapeFormula(text)).toBe(`'${text}`);
    },
  );

  it('also guards a later line of the same cell', () => {
    expect(escapeFormula('milk\n=cmd()')).toBe("milk\n'=cmd()");
  });

  it.each(['Eggs', "it's 1-2", "'quoted'", 'a=b'])('leaves %j alone', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  it('comes back unchanged for every text', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(stripFormulaEscape(escapeFormula(text))).toBe(text);
      }),
    );
  });
});
