import { describe, expect, test } from 'vitest';
import type { DemandRow } from '../../../../renderer/data/sums/demand-table.ts';
import { demandCsv } from '../../../../renderer/features/imports/demand-csv.ts';
import { lineCount, sheetOf } from '../../../../renderer/features/imports/export-table.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const csv = "household,product,want,up_to,rhythm\n0101,E01,0.5,,weekly\n0102,'=X,1,2,weekly\n";

describe('a table as a workbook', () => {
  test('has numbers as numbers, codes with their zeros, and empty cells empty', () => {
    expect(sheetOf({ kind: 'plans', csv })).toEqual({
      name: 'plans',
      header: ['household', 'product', 'want', 'up_to', 'rhythm'],
      rows: [
        ['0101', 'E01', 0.5, null, 'weekly'],
        ['0102', '=X', 1, 2, 'weekly'],
      ],
    });
  });

  test('counts its lines without the header', () => {
    expect([lineCount(csv), lineCount('a,b\n'), lineCount('')]).toEqual([2, 0, 0]);
  });
});

test('demand goes out by product, a dangerous name escaped', () => {
  const [eggs, ...others] = sampleAssembly().products;
  const row = { product: eggs!.code, want: quantity(41_000), upTo: quantity(47_500) } as DemandRow;
  expect(demandCsv([{ ...eggs!, name: '=Eggs' }, ...others], [row])).toBe(
    "product,name,unit,want_per_week,up_to_per_week\nE01,'=Eggs,dozen,41,47.5\n",
  );
});
