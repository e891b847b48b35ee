import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Json } from '../../shared/journal/change.ts';
import type { Rows } from '../../shared/journal/rows.ts';
import { sha256 } from './sha256.ts';
import { withBreaths } from './with-breaths.ts';

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

const lineFeed = 10;

/** gzip of NDJSON: a header, a line per row, a trailer with the SHA-256 of all before it. Readable without Plenum. */
export async function snapshotBytes(
  header: Omit<SnapshotHeader, 'format' | 'counts'>,
  rows: Rows,
): Promise<Uint8Array> {
  const counts = Object.fromEntries([...rows].map(([table, keyed]) => [table, keyed.size]));
  const hash = createHash('sha256');
  const parts: Buffer[] = [];
  const add = (line: object) => {
    const part = Buffer.from(`${JSON.stringify(line)}\n`);
    hash.update(part);
    parts.push(part);
  };
  add({ format: snapshotFormat, ...header, counts });
  await withBreaths(rowsOf(rows), add);
  const trailer = Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
  return promisify(gzip)(Buffer.concat([...parts, trailer]));
}

function* rowsOf(rows: Rows): Iterable<SnapshotRow> {
  for (const [table, keyed] of rows) {
    for (const [key, row] of keyed) yield { table, key, row };
  }
}

/** Reads a snapshot back; null when it is truncated, altered or of another format. */
export async function readSnapshotBytes(bytes: Uint8Array): Promise<Snapshot | null> {
  try {
    const [first = '', ...lines] = linesOf(await wholeBody(bytes));
    const header = JSON.parse(first) as SnapshotHeader;
    if (header.format !== snapshotFormat) return null;
    const rows: SnapshotRow[] = [];
    await withBreaths(lines, (line) => rows.push(JSON.parse(line) as SnapshotRow));
    return { header, rows };
  } catch {
    return null;
  }
}

/** Whether a snapshot is as it was written, without making rows of it. */
export async function isWholeSnapshot(bytes: Uint8Array): Promise<boolean> {
  return wholeBody(bytes).then(
    () => true,
    () => false,
  );
}

/** All but the trailer, which must be its sum. Throws when it is not, or when there is nothing to unpack. */
async function wholeBody(bytes: Uint8Array): Promise<Buffer> {
  const text = await promisify(gunzip)(bytes);
  const end = text.lastIndexOf(lineFeed, -2) + 1;
  const trailer = JSON.parse(text.toString('utf8', end)) as { sha256?: string };
  const body = text.subarray(0, end);
  if (trailer.sha256 !== sha256(body)) throw new Error('The snapshot is not as it was written');
  return body;
}

/** One by one: a large body is longer than a text may be. */
function* linesOf(body: Buffer): Iterable<string> {
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf(lineFeed, from);
    yield body.toString('utf8', from, end);
    from = end + 1;
  }
}
