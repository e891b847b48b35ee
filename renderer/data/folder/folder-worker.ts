import '../../desktop/quiet-zod.ts';
import { BookDb } from '../book-db.ts';
import { type FolderSource, type ReadSource, readSource } from './read-source.ts';
import { writeFolder } from './write-folder.ts';

export type FolderTask =
  | { readonly kind: 'read'; readonly source: FolderSource }
  | { readonly kind: 'write'; readonly database: string };

export type FolderDone =
  | { readonly kind: 'read'; readonly read: ReadSource }
  | { readonly kind: 'written'; readonly zip: Uint8Array | null }
  | { readonly kind: 'failed'; readonly message: string };

async function carryOut(task: FolderTask): Promise<FolderDone> {
  if (task.kind === 'read') return { kind: 'read', read: readSource(task.source) };
  const db = new BookDb(task.database);
  return { kind: 'written', zip: await writeFolder(db) };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<FolderTask>) => {
  carryOut(data).then(
    (done) => globalThis.postMessage(done),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      globalThis.postMessage({ kind: 'failed', message } satisfies FolderDone);
    },
  );
});
