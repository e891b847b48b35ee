import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { writeSheets } from '../../../renderer/live/download-sheet.ts';

const sheet = {
  name: 'Plans: spring/summer of the whole co-op 2027',
  header: ['product', 'wants'],
  rows: [
    ['=1+1', 2.5],
    ['Eggs & milk <large>', null],
    ['', -3],
  ],
} as const;

test('a workbook reads back as it was written: text stays text, numbers stay numbers', async () => {
  const bytes = await writeSheets([sheet]);
  const read = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
  expect(JSON.stringify(read)).toContain('=1+1');
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<v>2.5</v>');
  expect(xml).toContain('<v>-3</v>');
});

test('a name that a workbook cannot hold is cut and cleaned', async () => {
  const workbook = new TextDecoder().decode(unzipSync(await writeSheets([sheet]))['xl/workbook.xml']);
  expect(workbook).toContain('name="Plans  spring summer of the who"');
});
