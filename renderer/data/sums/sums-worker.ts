import '../../desktop/quiet-zod.ts';
import { BookDb } from '../book-db.ts';
import { type Engine, engineOf } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let engine: Engine | null = null;

function answer(message: FromWorker): void {
  globalThis.postMessage(message);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    engine = engineOf(new BookDb(data.database));
    return;
  }
  const { id, call, input } = data;
  // Each call is asked with its own input: the window's side has checked it by the engine's type.
  const asked = engine === null ? Promise.reject(new Error('No book was opened')) : engine[call](input as never);
  asked.then(
    (value) => answer({ kind: 'answer', id, value }),
    (error: unknown) => answer({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
  );
});
