import { strFromU8 } from 'fflate';

/** One file in a zip as the zip's directory describes it. `from` and `until`: where its packed bytes lie. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly unpackedBytes: number;
  readonly from: number;
  readonly until: number;
};

export type ZipDirectory =
  | { readonly kind: 'ok'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'refused'; readonly code: 'damaged' | 'protected' };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/**
 * Reads the directory at the end of a zip (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16), so that sizes are known
 * before anything is unpacked. Zip64, encrypted entries and other packings than deflate are not what sheets are made of.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { kind: 'refused', code: 'damaged' };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entrySignature)
      return { kind: 'refused', code: 'damaged' };
    if ((view.getUint16(at + 8, true) & 1) === 1) return { kind: 'refused', code: 'protected' };
    const nameBytes = view.getUint16(at + 28, true);
    const entry = entryAt(view, at, strFromU8(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)));
    if (entry === null) return { kind: 'refused', code: 'damaged' };
    entries.push(entry);
    at += entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { kind: 'ok', entries };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry | null {
  const method = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (method !== stored && method !== deflated) return null;
  if (local + localBytes > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  const from = local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedBytes > view.byteLength) return null;
  const unpackedBytes = view.getUint32(at + 24, true);
  return { name, isPacked: method === deflated, unpackedBytes, from, until: from + packedBytes };
}
