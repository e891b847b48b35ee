import '../../desktop/quiet-zod.ts';
import { carryOut, type GrantsReport, type GrantsTask } from './carry-out.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<GrantsTask>) => {
  const report = (message: GrantsReport) => globalThis.postMessage(message);
  try {
    report({ kind: 'done', answer: carryOut(data, (done, total) => report({ kind: 'progress', done, total })) });
  } catch (error) {
    report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
