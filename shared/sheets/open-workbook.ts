import { refuseSheet } from './refuse-sheet.ts';
import { sheetLimits } from './sheet-limits.ts';
import type { SheetRefusal } from './sheet-settings.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a workbook by name, none of them unpacked yet. */
export type Workbook = {
  readonly kind: 'ok';
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
};

/**
 * Opens an XLSX or ODS file. What it says it unpacks to is checked here, before anything is unpacked; `inflateEntry`
 * then stops where an entry grows beyond what it said.
 */
export function openWorkbook(bytes: Uint8Array): Workbook | SheetRefusal {
  const { workbookBytes, zipEntries, unzippedBytes, unzipRatio, tightFrom } = sheetLimits;
  if (bytes.length > workbookBytes) return refuseSheet('file-too-large', bytes.length, workbookBytes);
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'refused') return refuseSheet(directory.code);
  if (directory.entries.length > zipEntries) return refuseSheet('damaged', directory.entries.length, zipEntries);
  let total = 0;
  for (const { unpackedBytes, from, until } of directory.entries) {
    total += unpackedBytes;
    const ratio = Math.ceil(unpackedBytes / Math.max(1, until - from));
    if (unpackedBytes > tightFrom && ratio > unzipRatio) return refuseSheet('packed-too-tightly', ratio, unzipRatio);
  }
  if (total > unzippedBytes) return refuseSheet('unzips-too-large', total, unzippedBytes);
  return { kind: 'ok', bytes, parts: new Map(directory.entries.map((entry) => [entry.name, entry])) };
}
