import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { Fault } from '../../../shared/assembly/fault.ts';
import type { ZipRefusal } from '../../../shared/assembly/unzip-folder.ts';

/** To the worker. */
export type FolderRequest = {
  readonly files: readonly { readonly name: string; readonly file: File }[];
  readonly isZip: boolean;
};

/** From the worker: two ways of being under way, then one end. */
export type FolderMessage =
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: 'checking' }
  | FolderEnd;

export type FolderEnd =
  | { readonly kind: 'ok'; readonly assembly: Assembly }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'zip-refused'; readonly code: ZipRefusal['code'] }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'failed' };
