import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { sheetLimits } from '../../../shared/sheets/sheet-limits.ts';
import { delimiters, type SheetFormat, textEncodings } from '../../../shared/sheets/sheet-settings.ts';
import { odsOf, odsRow, xlsxOf } from './build-workbook.ts';
import { mutated, mutations } from './mutations.ts';

/** A damaged file of a few megabytes may cost so much and no more, also on a busy machine. */
const mostMilliseconds = 5000;
const mostHeapBytes = 400_000_000;

const csv = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/imports/plans-spring.csv')));
const xlsx = xlsxOf(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>household</t></is></c><c r="B1" t="str"><v>want</v></c></row><row r="2"><c r="A2"><v>101</v></c><c r="B2" s="1"><v>44927</v></c></row>',
);
const ods = odsOf({ Plans: odsRow(['household', 'want']) + odsRow(['0101', 2.5], ' table:number-rows-repeated="3"') });

vi.setConfig({ testTimeout: 60_000 });

/** Reads by every way that a person may choose, and checks that what comes out is whole. */
function readAllWays(bytes: Uint8Array): void {
  const started = performance.now();
  const reading = proposeReading(bytes);
  const formats: readonly SheetFormat[] = reading.kind === 'ok' ? [reading.format] : ['csv', 'xlsx', 'ods'];
  for (const format of formats) {
    const settings =
      reading.kind === 'ok'
        ? reading.settings
        : ({ encoding: 'utf-8', delimiter: ',', hasHeader: true, sheet: 0 } as const);
    const read = readSheet({ bytes, format, settings }, () => undefined);
    if (read.kind === 'refused') continue;
    const { sheet } = read;
    expect(sheet.columns.length).toBeLessThanOrEqual(sheetLimits.columns);
    expect(sheet.header).toHaveLength(sheet.columns.length);
    expect(sheet.lines).toHaveLength(sheet.rowCount);
    for (const { codes, texts } of sheet.columns) {
      expect(codes).toHaveLength(sheet.rowCount);
      for (const code of codes) if (code >= texts.length) expect.fail('a cell without its text');
    }
  }
  expect(performance.now() - started).toBeLessThan(mostMilliseconds);
  expect(process.memoryUsage().heapUsed).toBeLessThan(mostHeapBytes);
}

describe('reading never throws, never takes long, and never gives half a sheet', () => {
  it('of random bytes, whatever they claim to be', () => {
    const beginnings = [[], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]];
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 5000 }), (start, rest) => {
        readAllWays(Uint8Array.from([...start, ...rest]));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['CSV', csv],
    ['XLSX', xlsx],
    ['ODS', ods],
  ] as const)('of a damaged %s file', (_, bytes) => {
    fc.assert(
      fc.property(mutations, (changes) => readAllWays(mutated(bytes, changes))),
      { numRuns: 150 },
    );
  });

  it.each([
    ['XLSX', xlsx],
    ['ODS', ods],
  ] as const)('of an %s workbook whose parts are damaged inside', (_, bytes) => {
    const parts = unzipSync(bytes);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(parts)), mutations, (part, changes) => {
        const damaged: Zippable = { ...parts, [part]: mutated(parts[part] ?? new Uint8Array(), changes) };
        readAllWays(zipSync(damaged));
      }),
      { numRuns: 150 },
    );
  });

  it('of numbers that are far too large for where they stand', () => {
    const huge = fc.constantFrom('99999999999', '-1', '1e308', '4294967296', 'NaN', '', '0', 'XFDXFD1');
    const content = strFromU8(unzipSync(ods)['content.xml'] ?? new Uint8Array());
    fc.assert(
      fc.property(huge, huge, huge, (rows, columns, value) => {
        const cell = `<table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="${value}"/>`;
        const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row></table:table>`;
        readAllWays(zipSync({ 'content.xml': strToU8(content.replace('</table:table>', row)) }));
        readAllWays(
          xlsxOf(
            `<row r="${rows}"><c r="${columns}" s="${value}" t="s"><v>${value}</v></c><c r="A${rows}"><v>${value}</v></c></row>`,
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('of quotes and delimiters in any encoding', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', 'a', '\u0000', '\ud800', 'é', ' '),
      maxLength: 3000,
    });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...textEncodings),
        fc.constantFrom(...delimiters),
        (content, encoding, delimiter) => {
          const settings = { encoding, delimiter, hasHeader: true, sheet: 0 };
          expect(['ok', 'refused']).toContain(
            readSheet({ bytes: strToU8(content), format: 'csv', settings }, () => undefined).kind,
          );
        },
      ),
    );
  });

  it('of one quote that is opened and a file that never ends it', () => {
    readAllWays(strToU8(`a,b\n"${'x,y\n'.repeat(500_000)}`));
    readAllWays(strToU8(`a,b\n${'"x""\n'.repeat(300_000)}`));
  });

  it('of one tag that never ends', () => {
    readAllWays(zipSync({ 'content.xml': strToU8(`<a ${'b="c" '.repeat(1_500_000)}`) }, { level: 1 }));
  });
});
