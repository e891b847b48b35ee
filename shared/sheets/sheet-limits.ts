/**
 * What one file may be. A co-op of 16,000 households with 60 lines each is 960,000 rows and about 40 MB as CSV; what is
 * far beyond that is a mistake or an attack, and is refused before it costs memory.
 */
export const sheetLimits = {
  csvBytes: 256 * 1024 * 1024,
  /** Of the file as it is, packed. */
  workbookBytes: 64 * 1024 * 1024,
  /** Of all parts that are read, unpacked. */
  unzippedBytes: 512 * 1024 * 1024,
  /** Unpacked to packed bytes. Sheets of like rows reach 60; deflate's worst is 1032. Counts above `tightFrom` only. */
  unzipRatio: 300,
  tightFrom: 8 * 1024 * 1024,
  zipEntries: 2000,
  sheets: 200,
  rows: 2_000_000,
  columns: 500,
  /** As in Excel. */
  cellCharacters: 32_767,
  /** Faults listed one by one; more of them are not a form any more. */
  faults: 10_000,
} as const;
