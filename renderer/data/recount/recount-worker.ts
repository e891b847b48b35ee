import '../../desktop/quiet-zod.ts';
import { carryOut, type RecountReport, type RecountTask } from './carry-out.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<RecountTask>) => {
  const report = (message: RecountReport) => globalThis.postMessage(message);
  carryOut(data, (done, total) => report({ kind: 'progress', done, total })).then(
    (answer) => report({ kind: 'done', answer }),
    (error: unknown) => report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
