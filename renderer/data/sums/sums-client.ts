import type { Book } from '../book.ts';
import { type Engine, engineOf } from './engine.ts';
import { type EngineCall, engineCalls, type FromWorker, type ToWorker } from './protocol.ts';

type Waiting = { readonly done: (value: never) => void; readonly failed: (error: Error) => void };
type Running = { readonly engine: Engine; readonly stop: () => void };

/** The engine in a worker of its own: a million lines take a second to read and add up, and the window stays free. */
function workerEngine(database: string): Running {
  const worker = new Worker(new URL('./sums-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') call?.done(data.value as never);
    else call?.failed(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    for (const { failed } of waiting.values()) failed(new Error(`The worker for sums failed: ${event.message}`));
    waiting.clear();
  });
  const ask = (call: EngineCall, input: unknown) =>
    new Promise<never>((done, failed) => {
      asked += 1;
      waiting.set(asked, { done, failed });
      send({ kind: 'ask', id: asked, call, input });
    });
  send({ kind: 'open', database });
  const engine = Object.fromEntries(
    engineCalls.map((call) => [call, (input: unknown) => ask(call, input)]),
  ) as unknown as Engine;
  return { engine, stop: () => worker.terminate() };
}

const running = new WeakMap<Book, Running>();

/** The engine of an open book; it starts with the first question. */
export function sumsOf(book: Book): Engine {
  const found = running.get(book);
  if (found !== undefined) return found.engine;
  // Where there are no workers (a test's DOM) the same engine runs in the window.
  const made =
    typeof Worker === 'undefined' ? { engine: engineOf(book.db), stop: () => undefined } : workerEngine(book.db.name);
  running.set(book, made);
  return made.engine;
}

/** Ends the book's worker. */
export function stopSums(book: Book): void {
  running.get(book)?.stop();
  running.delete(book);
}
