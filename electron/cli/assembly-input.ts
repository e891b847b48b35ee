import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeUtf8 } from '../../shared/assembly/folder/decode-utf8.ts';
import type { Fault } from '../../shared/assembly/folder/fault.ts';
import { unzipFolder, type ZipRefusal } from '../../shared/assembly/folder/unzip-folder.ts';

export type FolderInput =
  | { readonly kind: 'ok'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unreadable'; readonly why: string };

const zipWords: Readonly<Record<ZipRefusal['code'], string>> = {
  'not-a-zip': 'it is neither a folder nor a zip file',
  'bad-path': 'a file in it leads out of the folder',
  'too-many-files': 'it holds more than 100 files',
  'too-large': 'it unpacks to more than 512 MB',
  'several-folders': 'it holds more than one folder',
};

/** Reads the CSV and JSON files of an assembly folder, or of a zip of one, as text. */
export async function readFolderInput(path: string): Promise<FolderInput> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { kind: 'unreadable', why: `${path} is not there` };
  if (found.isDirectory()) return decodeAll(await readTables(path));
  const unzipped = unzipFolder(await readFile(path));
  if (unzipped.kind === 'ok') return decodeAll(unzipped.files);
  const entry = unzipped.entry === '' ? '' : ` (${unzipped.entry})`;
  return { kind: 'unreadable', why: `${basename(path)}: ${zipWords[unzipped.code]}${entry}` };
}

async function readTables(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter(isTable).sort()) files.set(name, await readFile(join(folder, name)));
  return files;
}

function decodeAll(files: ReadonlyMap<string, Uint8Array>): FolderInput {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, bytes] of files) {
    if (!isTable(file)) continue;
    const text = decodeUtf8(bytes);
    if (text === null) faults.push({ file, line: 0, column: null, code: 'not-utf8', found: '', allowed: [] });
    else texts.set(file, text);
  }
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'ok', files: texts };
}

function isTable(name: string): boolean {
  return /\.(?:csv|json)$/i.test(name);
}
