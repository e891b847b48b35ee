import { type UnzipFileInfo, unzipSync } from 'fflate';

/** A folder of 16,000 plans of 60 lines is about 60 MB; anything far beyond that is not an assembly. */
const mostFiles = 100;
const mostBytes = 512 * 1024 * 1024;

export type ZipRefusal = {
  readonly kind: 'refused';
  /** bad-path: a name that leads out of the folder. not-a-zip: damaged, or something else altogether. */
  readonly code: 'not-a-zip' | 'bad-path' | 'too-many-files' | 'too-large' | 'several-folders';
  /** The entry it is about; empty for the whole file. */
  readonly entry: string;
};

export type UnzippedFolder = { readonly kind: 'ok'; readonly files: ReadonlyMap<string, Uint8Array> } | ZipRefusal;

/**
 * Unpacks a zipped assembly folder. The files may lie at the top or all in one folder. What systems add by themselves
 * (__MACOSX, .DS_Store) is left out. Sizes are checked before anything is unpacked.
 */
export function unzipFolder(bytes: Uint8Array): UnzippedFolder {
  let refusal: ZipRefusal | null = null;
  let count = 0;
  let total = 0;
  const accept = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (refusal !== null || isSystemFile(name)) return false;
    count += 1;
    total += originalSize;
    if (leadsOut(name)) refusal = refuse('bad-path', name);
    else if (count > mostFiles) refusal = refuse('too-many-files', name);
    else if (total > mostBytes) refusal = refuse('too-large', name);
    return refusal === null && !name.endsWith('/');
  };
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(bytes, { filter: accept });
  } catch {
    return refuse('not-a-zip', '');
  }
  return refusal ?? withoutTopFolder(new Map(Object.entries(entries)));
}

function withoutTopFolder(entries: ReadonlyMap<string, Uint8Array>): UnzippedFolder {
  const tops = new Set([...entries.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [top = '', second] = tops;
  if (second !== undefined) return refuse('several-folders', second || top);
  return { kind: 'ok', files: new Map([...entries].map(([name, content]) => [name.slice(top.length), content])) };
}

function isSystemFile(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.endsWith('.DS_Store') || name.endsWith('Thumbs.db');
}

function leadsOut(name: string): boolean {
  return name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');
}

function refuse(code: ZipRefusal['code'], entry: string): ZipRefusal {
  return { kind: 'refused', code, entry };
}
