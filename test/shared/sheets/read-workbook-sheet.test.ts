import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { inflateEntry } from '../../../shared/sheets/inflate-entry.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readZipDirectory } from '../../../shared/sheets/zip-directory.ts';
import { odsOf, odsRow, xlsxOf } from './build-workbook.ts';
import { readBytes, refusalOf, rowsOf } from './sheet-rows.ts';

const table = [
  ['household', 'product', 'want', 'since'],
  ['0101', 'Eggs & "milk" <b>', 0.1 + 0.2, new Date(Date.UTC(2027, 0, 4))],
  ['0102', 'Käse', -2, null],
] as const;

async function written(): Promise<Uint8Array> {
  const cells = table.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'dd.mm.yyyy' } : { value })),
  );
  const blob = await writeXlsxFile(cells as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

describe('an XLSX sheet', () => {
  it('has numbers as typed, days as ISO dates, and texts', async () => {
    const sheet = readBytes(await written());
    expect(sheet.header).toEqual(['household', 'product', 'want', 'since']);
    expect(rowsOf(sheet)).toEqual([
      ['0101', 'Eggs & "milk" <b>', '0.3', '2027-01-04'],
      ['0102', 'Käse', '-2', ''],
    ]);
    expect([...sheet.lines]).toEqual([2, 3]);
  });

  it('has the texts that another reader finds', async () => {
    const bytes = await written();
    const [other] = await readXlsxFile(bytes.buffer as ArrayBuffer);
    expect(rowsOf(readBytes(bytes)).map((row) => row[1])).toEqual(other?.data.slice(1).map((row) => row[1]));
  });

  it('reads results of formulas, yes and no, errors, exponents, escapes and styled days', () => {
    const row = [
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>made</v></c>',
      '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>1E-3</v></c>',
      '<c r="F1" t="inlineStr"><is><r><t>two_x000A_</t></r><r><t> lines</t></r></is></c>',
      '<c r="G1" s="1"><v>44927.75</v></c><c r="H1" s="2"><v>44928</v></c><c r="I1"><f>1/0</f></c>',
    ];
    const sheet = readBytes(xlsxOf(`<row r="7">${row.join('')}</row>`), { hasHeader: false });
    expect(rowsOf(sheet)).toEqual([['made', 'yes', '#N/A', '0.001', '', 'two\n lines', '2023-01-01', '2023-01-02']]);
    expect([...sheet.lines]).toEqual([7]);
    expect(sheet.columns.map(({ numbers }) => numbers.size)).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('costs nothing for an address far out', () => {
    const far =
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" s="1"/></row><row r="999999999"><c r="A999999999" t="str"><v>b</v></c></row>';
    const sheet = readBytes(xlsxOf(far), { hasHeader: false });
    expect(rowsOf(sheet)).toEqual([['a'], ['b']]);
    expect(refusalOf(xlsxOf('<row r="1"><c r="XFD1" t="str"><v>a</v></c></row>'))).toBe('too-many-columns');
  });
});

describe('an OpenDocument sheet', () => {
  it('has values and not what is shown, and no comments', () => {
    const money = {
      xml: '<table:table-cell office:value-type="currency" office:value="3.120"><text:p>3,12 €</text:p></table:table-cell>',
    };
    const day = {
      xml: '<table:table-cell office:value-type="date" office:date-value="2027-01-04T00:00:00"><text:p>4.1.27</text:p></table:table-cell>',
    };
    const note = {
      xml: '<table:table-cell office:value-type="string"><office:annotation><text:p>hm</text:p></office:annotation><text:p>two<text:s text:c="2"/>blanks</text:p><text:p>line &amp; 2</text:p></table:table-cell>',
    };
    const sheet = readBytes(
      odsOf({ Empty: '', Plans: odsRow(['a', 'b', 'c', 'd']) + odsRow([money, day, note, 2.5]) }),
    );
    expect(sheet.name).toBe('Plans');
    expect(rowsOf(sheet)).toEqual([['3.12', '2027-01-04', 'two  blanks\nline & 2', '2.5']]);
  });

  it('repeats only what holds text', () => {
    const gap = { xml: '<table:table-cell table:number-columns-repeated="16383"/>' };
    const twice = {
      xml: '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>',
    };
    const rows =
      odsRow(['x', twice, gap]) +
      odsRow([gap], ' table:number-rows-repeated="1048000"') +
      odsRow(['y'], ' table:number-rows-repeated="3"');
    const sheet = readBytes(odsOf({ One: rows }), { hasHeader: false });
    expect(rowsOf(sheet)).toEqual([
      ['x', '7', '7'],
      ['y', '', ''],
      ['y', '', ''],
      ['y', '', ''],
    ]);
    expect([...sheet.lines]).toEqual([1, 1_048_002, 1_048_003, 1_048_004]);
  });

  it('is refused where it claims more than it may', () => {
    const rows = odsRow(['a'], ' table:number-rows-repeated="2000000000"');
    expect(refusalOf(odsOf({ One: rows }))).toBe('too-many-rows');
    const wide = {
      xml: '<table:table-cell table:number-columns-repeated="900" office:value-type="float" office:value="7"/>',
    };
    expect(refusalOf(odsOf({ One: odsRow([wide]) }))).toBe('too-many-columns');
  });
});

describe('a workbook', () => {
  it('offers its sheets and proposes the first with rows', () => {
    const reading = proposeReading(
      odsOf({ Cover: '', Members: odsRow(['code', 'people']), Plans: odsRow(['x', 'y']) }),
    );
    expect(reading).toMatchObject({
      format: 'ods',
      sheetNames: ['Cover', 'Members', 'Plans'],
      settings: { sheet: 1, hasHeader: true },
    });
  });

  it('is refused before a bomb is unpacked, and while one that lies about its size is', () => {
    const zeros = new Uint8Array(40_000_000).fill(32);
    const bomb = xlsxOf('', { 'xl/worksheets/sheet1.xml': zeros });
    expect(refusalOf(bomb)).toBe('packed-too-tightly');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length)
        view.setUint32(at + 24, 5000, true);
    }
    expect(refusalOf(bomb)).toBe('damaged');
  });

  it('is told apart by its bytes', () => {
    expect(refusalOf(new Uint8Array())).toBe('empty');
    expect(refusalOf(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe('not-a-sheet');
    expect(refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('old-excel');
    expect(refusalOf(new TextEncoder().encode('%PDF-1.7 ...'))).toBe('not-a-sheet');
  });

  it('is unpacked no further than its directory said', () => {
    const bytes = zipSync({ 'content.xml': new Uint8Array(40_000_000) });
    const directory = readZipDirectory(bytes);
    const entry = directory.kind === 'ok' ? directory.entries[0] : undefined;
    if (entry === undefined) return expect.fail('no entry');
    const taken = (unpackedBytes: number) => {
      let sum = 0;
      const end = inflateEntry(bytes, { ...entry, unpackedBytes }, (piece) => {
        sum += piece.length;
        return 'more';
      });
      return { end, sum };
    };
    expect(taken(entry.unpackedBytes)).toEqual({ end: 'ok', sum: 40_000_000 });
    const lied = taken(5000);
    expect(lied.end).toBe('damaged');
    expect(lied.sum).toBeLessThanOrEqual(5000);
  });
});
