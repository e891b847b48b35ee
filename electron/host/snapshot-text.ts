import { gunzipSync, gzipSync } from 'node:zlib';
import type { Json } from '../../shared/journal/change.ts';
import type { Rows } from '../../shared/journal/rows.ts';
import { sha256 } from './sha256.ts';

export const snapshotFormat = 'plenum-snapshot/1';

export type SnapshotHeader = {
  readonly format: typeof snapshotFormat;
  readonly app: string;
  readonly bookId: string;
  readonly storeId: string;
  readonly seq: number;
  readonly at: string;
  readonly reason: string;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
};

export type SnapshotRow = { readonly table: string; readonly key: string; readonly row: Json };
export type Snapshot = { readonly header: SnapshotHeader; readonly rows: readonly SnapshotRow[] };

/** gzip of NDJSON: a header, a line per row, a trailer with the SHA-256 of all before it. Readable without Plenum. */
export function snapshotBytes(header: Omit<SnapshotHeader, 'format' | 'counts'>, rows: Rows): Uint8Array {
  const counts = Object.fromEntries([...rows].map(([table, keyed]) => [table, keyed.size]));
  const lines = [JSON.stringify({ format: snapshotFormat, ...header, counts })];
  for (const [table, keyed] of rows) {
    for (const [key, row] of keyed) lines.push(JSON.stringify({ table, key, row }));
  }
  const body = `${lines.join('\n')}\n`;
  return gzipSync(`${body}${JSON.stringify({ sha256: sha256(body) })}\n`);
}

/** Reads a snapshot back; null when it is truncated, altered or of another format. */
export function readSnapshotBytes(bytes: Uint8Array): Snapshot | null {
  try {
    const text = gunzipSync(bytes).toString('utf8');
    const end = text.lastIndexOf('\n', text.length - 2) + 1;
    const body = text.slice(0, end);
    const trailer = JSON.parse(text.slice(end)) as { sha256?: string };
    if (trailer.sha256 !== sha256(body)) return null;
    const [first = '', ...lines] = body.trimEnd().split('\n');
    const header = JSON.parse(first) as SnapshotHeader;
    if (header.format !== snapshotFormat) return null;
    return { header, rows: lines.map((line) => JSON.parse(line) as SnapshotRow) };
  } catch {
    return null;
  }
}
