import { type ChosenFiles, isZip } from './chosen-files.ts';
import type { FolderEnd, FolderMessage, FolderRequest } from './folder-messages.ts';

export type FolderReading = {
  /** Settles with the end; never when it was cancelled. */
  readonly end: Promise<FolderEnd>;
  readonly cancel: () => void;
};

type Progress = Exclude<FolderMessage, FolderEnd>;

/** Reads a chosen folder in a worker of its own. Cancelling ends the worker at once. */
export function readChosenFolder(chosen: ChosenFiles, onProgress: (progress: Progress) => void): FolderReading {
  const worker = new Worker(new URL('./read-folder-worker.ts', import.meta.url), { type: 'module' });
  const end = new Promise<FolderEnd>((resolve) => {
    worker.addEventListener('error', () => resolve({ kind: 'failed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<FolderMessage>) => {
      if (data.kind === 'reading' || data.kind === 'checking') return onProgress(data);
      worker.terminate();
      resolve(data);
    });
  });
  worker.postMessage({ files: chosen.files, isZip: isZip(chosen) } satisfies FolderRequest);
  return { end, cancel: () => worker.terminate() };
}
