import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { openImport } from '../../../../renderer/data/imports/open-import.ts';
import { sheetOf } from '../../../../renderer/features/imports/export-table.ts';
import { folderTable } from '../../../../renderer/features/imports/folder-table.ts';
import { writeSheets } from '../../../../renderer/live/download-sheet.ts';
import type { ImportTarget } from '../../../../shared/imports/import-target.ts';
import { sampleBook } from '../sample-screen.tsx';

const tables = [
  { kind: 'plans', target: 'plans', rows: 368 },
  { kind: 'catalogue', target: 'products', rows: 14 },
  { kind: 'households', target: 'households', rows: 40 },
  { kind: 'stock', target: 'stock', rows: 11 },
] as const;

type Table = (typeof tables)[number];

async function exported(book: Book, { kind }: Table, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const csv = (await folderTable(book, kind, new AbortController().signal))!;
  return format === 'csv' ? new TextEncoder().encode(csv) : writeSheets([sheetOf({ kind, csv })]);
}

async function checkedAgain(book: Book, name: string, bytes: Uint8Array) {
  const session = openImport(book, { name, bytes }, () => undefined);
  const read = await session.read({});
  if (read.kind !== 'ok') throw new Error(JSON.stringify(read));
  const { mapping, missing } = await session.propose(read.target);
  const answer = await session.check(mapping);
  session.close();
  if (answer.kind !== 'ok') throw new Error(JSON.stringify({ answer, mapping }));
  return { target: read.target satisfies ImportTarget, missing, summary: answer.summary };
}

describe.each(['csv', 'xlsx'] as const)('an export the tool can’t read back: what goes out as %s', (format) => {
  test.each(tables)('is known as $target when it comes back, and changes nothing: $kind', async (table) => {
    const book = await sampleBook();
    const bytes = await exported(book, table, format);
    const { target, missing, summary } = await checkedAgain(book, `${table.kind}.${format}`, bytes);
    expect({ target, missing, problems: summary.problems.filter(({ outcome }) => outcome === 'refused') }).toEqual({
      target: table.target,
      missing: [],
      problems: [],
    });
    expect(summary.counts).toEqual({
      new: 0,
      changed: 0,
      unchanged: table.rows,
      needsChoice: 0,
      refused: 0,
      leftOut: 0,
    });
  });
});
