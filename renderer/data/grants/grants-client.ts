import type { GrantsAnswer, GrantsReport, GrantsTask, OnProgress } from './carry-out.ts';

/** Work that is under way. After `cancel` its answer never comes. */
export type GrantsWork = { readonly answer: Promise<GrantsAnswer>; readonly cancel: () => void };

/** Runs one task in a worker of its own, so that the window stays free and the work can be ended. */
export function startGrantsTask(task: GrantsTask, onProgress: OnProgress): GrantsWork {
  // Where there are no workers (a test's DOM) the same work runs in the window.
  if (typeof Worker === 'undefined') {
    const answer = import('./carry-out.ts').then(({ carryOut }) => carryOut(task, onProgress));
    return { answer, cancel: () => undefined };
  }
  const worker = new Worker(new URL('./grants-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<GrantsAnswer>((done, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<GrantsReport>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'done') done(data.answer);
      else failed(new Error(data.message));
      if (data.kind !== 'progress') worker.terminate();
    });
    worker.addEventListener('error', ({ message }) => failed(new Error(message)));
    worker.postMessage(task);
  });
  return { answer, cancel: () => worker.terminate() };
}
