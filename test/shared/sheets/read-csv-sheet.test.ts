import fc from 'fast-check';
import { strToU8 } from 'fflate';
import papa from 'papaparse/papaparse.js';
import { describe, expect, it } from 'vitest';
import { escapeFormula } from '../../../shared/csv/escape-formula.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import type { TextEncoding } from '../../../shared/sheets/sheet-settings.ts';
import { readBytes, rowsOf } from './sheet-rows.ts';

const text = 'Mitglied;Ware;Menge\n0101;Käse – 5 €;1,5\n0102;Müsli;0,25\n';

function utf16(littleEndian: boolean, mark: boolean): Uint8Array {
  const content = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < content.length; at += 1) view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
  return bytes;
}

function windows1252(): Uint8Array {
  const special: Record<string, number> = { '–': 0x96, '€': 0x80 };
  return Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));
}

const files: readonly (readonly [string, Uint8Array, TextEncoding])[] = [
  ['UTF-8', strToU8(text), 'utf-8'],
  ['UTF-8 with a mark', strToU8(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 LE with a mark', utf16(true, true), 'utf-16le'],
  ['UTF-16 LE', utf16(true, false), 'utf-16le'],
  ['UTF-16 BE with a mark', utf16(false, true), 'utf-16be'],
  ['UTF-16 BE', utf16(false, false), 'utf-16be'],
  ['Windows-1252', windows1252(), 'windows-1252'],
];

describe('separated text', () => {
  it.each(files)('is read from %s', (_, bytes, encoding) => {
    const reading = proposeReading(bytes);
    expect(reading).toMatchObject({ settings: { encoding, delimiter: ';', hasHeader: true }, decimalMark: 'comma' });
    const sheet = readBytes(bytes);
    expect(sheet.header).toEqual(['Mitglied', 'Ware', 'Menge']);
    expect(rowsOf(sheet)).toEqual([
      ['0101', 'Käse – 5 €', '1,5'],
      ['0102', 'Müsli', '0,25'],
    ]);
  });

  it.each([';', ',', '\t', '|'] as const)('has its delimiter %j and a missing header found', (delimiter) => {
    const rows = ['0101', '0102', '0103'].map((code) => [code, 'Eggs', '2.5'].join(delimiter));
    const reading = proposeReading(strToU8(`${rows.join('\r\n')}\r\n`));
    expect(reading).toMatchObject({ settings: { delimiter, hasHeader: false }, decimalMark: 'point' });
    expect(readBytes(strToU8(rows.join('\r'))).rowCount).toBe(3);
  });

  it('says the line an editor shows, behind quoted line breaks and blank lines', () => {
    const sheet = readBytes(strToU8('a,b\n"x\ny",1\n\n , \nz,2\n'));
    expect([...sheet.lines]).toEqual([2, 6]);
    expect(rowsOf(sheet)[0]).toEqual(['x\ny', '1']);
  });

  it('loses one line to a quote that is never closed, not the rest of the file', () => {
    const body = Array.from({ length: 50 }, (_, row) => `${row},plain`).join('\n');
    const sheet = readBytes(strToU8(`a,b\n1,"broken\n${body}\n2,"5" pipe"\n`));
    expect(sheet.rowCount).toBe(50);
    expect(sheet.faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'broken-quotes'],
      [53, 'broken-quotes'],
    ]);
  });

  it('refuses a row whose stray delimiter would shift its cells', () => {
    const sheet = readBytes(
      strToU8('code,name,unit\nE01,"Eggs, large",dozen\nC06,Carrots, washed,lb\nP07,Potatoes,lb,,\n'),
    );
    expect(sheet.rowCount).toBe(2);
    expect(sheet.faults).toEqual([{ line: 3, code: 'too-many-cells', found: 'lb' }]);
  });

  it('is split as papaparse splits it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", '=') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const written = writeCsv(['x', 'y', 'z', 'w'], rows);
        const expected = (
          papa.parse(written, { delimiter: ',', newline: '\n', skipEmptyLines: false }).data as string[][]
        )
          .slice(1)
          .filter((cells) => cells.some((one) => one.trim() !== ''));
        const sheet = readBytes(strToU8(written), { delimiter: ',', hasHeader: true });
        expect(sheet.rowCount).toBe(expected.length);
      }),
    );
  });
});

describe('our own CSV', () => {
  it('reads back as it was written, dangerous beginnings included', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\n', '"', ',', ';', 'a', '1', 'é', ' '),
    });
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const written = writeCsv(
          ['product', 'name', 'note'],
          rows.map((cells) => cells.map(escapeFormula)),
        );
        const sheet = readBytes(strToU8(written), { encoding: 'utf-8', delimiter: ',', hasHeader: true });
        expect(rowsOf(sheet)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
