import type { Book } from '../book.ts';
import type { ReportProgress } from '../progress.ts';
import type { FolderDone, FolderTask } from './folder-worker.ts';
import { type FolderSource, type ReadSource, readSource } from './read-source.ts';
import { writeFolder } from './write-folder.ts';

export type Cancelled = { readonly kind: 'cancelled' };

/** Runs one task in a worker of its own; aborting the signal ends the worker at once. */
function inWorker(task: FolderTask, signal: AbortSignal): Promise<FolderDone | Cancelled> {
  const worker = new Worker(new URL('./folder-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FolderDone | Cancelled>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FolderDone>) => done(data));
    worker.addEventListener('error', (event) => done({ kind: 'failed', message: event.message }));
    signal.addEventListener('abort', () => done({ kind: 'cancelled' }));
    if (signal.aborted) done({ kind: 'cancelled' });
    else worker.postMessage(task);
  }).finally(() => worker.terminate());
}

const hasWorkers = () => typeof Worker !== 'undefined';

export type FolderWork = { readonly signal: AbortSignal; readonly report: ReportProgress };

/**
 * Reads an assembly folder or a zip of one without stopping the window; nothing is written yet. Throws when the worker
 * itself fails.
 */
export async function readFolder(
  source: FolderSource,
  { signal, report }: FolderWork,
): Promise<ReadSource | Cancelled> {
  report({ stage: 'checking', done: 0, total: null });
  if (!hasWorkers()) return signal.aborted ? { kind: 'cancelled' } : readSource(source);
  const done = await inWorker({ kind: 'read', source }, signal);
  if (done.kind === 'read') return done.read;
  if (done.kind === 'cancelled') return done;
  throw new Error(done.kind === 'failed' ? done.message : 'The worker answered another question');
}

/** The book's assembly folder as the bytes of a zip; null when no assembly was set up. Throws when the worker fails. */
export async function exportAssembly(
  book: Book,
  { signal, report }: FolderWork,
): Promise<Uint8Array | null | Cancelled> {
  report({ stage: 'writing', done: 0, total: null });
  if (!hasWorkers()) return writeFolder(book.db);
  const done = await inWorker({ kind: 'write', database: book.db.name }, signal);
  if (done.kind === 'written') return done.zip;
  if (done.kind === 'cancelled') return done;
  throw new Error(done.kind === 'failed' ? done.message : 'The worker answered another question');
}
