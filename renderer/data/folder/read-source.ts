import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { decodeUtf8 } from '../../../shared/assembly/folder/decode-utf8.ts';
import type { Fault } from '../../../shared/assembly/folder/fault.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { unzipFolder, type ZipRefusal } from '../../../shared/assembly/folder/unzip-folder.ts';

/** What was chosen or dropped: a zip, or the files of a folder by name. */
export type FolderSource =
  | { readonly kind: 'zip'; readonly bytes: Uint8Array }
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> };

export type ReadSource =
  | { readonly kind: 'ok'; readonly assembly: Assembly }
  /** Every fault of the folder at once; `describeFault` words them. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'not-readable'; readonly code: ZipRefusal['code']; readonly entry: string };

const isTable = (name: string) => /\.(?:csv|json)$/i.test(name);

/** Reads an assembly folder, or a zip of one: the whole assembly, or every fault at once. */
export function readSource(source: FolderSource): ReadSource {
  const unpacked = source.kind === 'zip' ? unzipFolder(source.bytes) : { kind: 'ok' as const, files: source.files };
  if (unpacked.kind === 'refused') return { kind: 'not-readable', code: unpacked.code, entry: unpacked.entry };
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, bytes] of unpacked.files) {
    if (!isTable(file)) continue;
    const text = decodeUtf8(bytes);
    if (text === null) faults.push({ file, line: 0, column: null, code: 'not-utf8', found: '', allowed: [] });
    else texts.set(file, text);
  }
  if (faults.length > 0) return { kind: 'faulty', faults };
  const read = readAssemblyFolder(texts);
  return read.kind === 'ok' ? read : { kind: 'faulty', faults: read.faults };
}
