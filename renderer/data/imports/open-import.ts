import type { Book } from '../book.ts';
import type { ReportProgress } from '../progress.ts';
import { type ImportFile, importEngine } from './import-engine.ts';
import type { ImportSession } from './import-session.ts';
import type { ImportCall, ImportReport, ImportTask } from './import-worker.ts';

type Cancelled = { readonly kind: 'cancelled' };
const cancelled: Cancelled = { kind: 'cancelled' };

type Waiting = { readonly done: (answer: unknown) => void; readonly failed: (error: Error) => void };

/** One worker with what it was asked and has not answered yet. */
type Desk = {
  readonly ask: (call: ImportCall) => Promise<unknown>;
  /** Ends it; everything it was asked is answered `cancelled`. */
  readonly end: () => void;
};

/**
 * Opens a file for importing. The bytes stay here as well, so that a new worker can begin again after `cancel`. Where
 * there are no workers (tests) the work is done in the window.
 */
export function openImport(book: Book, file: ImportFile, report: ReportProgress): ImportSession {
  return typeof Worker === 'undefined' ? inWindow(book, file, report) : inWorker(book, file, report);
}

function inWindow(book: Book, file: ImportFile, report: ReportProgress): ImportSession {
  const engine = importEngine(book.db, file, report);
  const nothing = () => undefined;
  return {
    ...engine,
    read: async (settings) => engine.read(settings),
    page: async (page) => engine.page(page),
    cancel: nothing,
    close: nothing,
  };
}

function inWorker(book: Book, file: ImportFile, report: ReportProgress): ImportSession {
  let desk: Desk | null = null;
  let lastRead: ImportCall | null = null;
  const ask = async (call: ImportCall): Promise<unknown> => {
    if (desk === null) {
      const fresh = startDesk(report);
      desk = fresh;
      await fresh.ask({ kind: 'open', database: book.db.name, file });
      // After a cancelled check the rows are gone with their worker.
      if (call.kind !== 'read' && lastRead !== null) await fresh.ask(lastRead);
    }
    if (call.kind === 'read') lastRead = call;
    return desk === null ? cancelled : desk.ask(call);
  };
  const end = () => {
    desk?.end();
    desk = null;
  };
  return {
    read: async (settings) => (await ask({ kind: 'read', settings })) as Awaited<ReturnType<ImportSession['read']>>,
    propose: async (target) =>
      (await ask({ kind: 'propose', target })) as Awaited<ReturnType<ImportSession['propose']>>,
    check: async (mapping) => (await ask({ kind: 'check', mapping })) as Awaited<ReturnType<ImportSession['check']>>,
    page: async (page) => (await ask({ kind: 'page', page })) as Awaited<ReturnType<ImportSession['page']>>,
    plan: async (request) => (await ask({ kind: 'plan', request })) as Awaited<ReturnType<ImportSession['plan']>>,
    cancel: end,
    close: end,
  };
}

function startDesk(report: ReportProgress): Desk {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => {
    if (data.kind === 'progress') return report(data.progress);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.done(data.answer);
    else asked?.failed(new Error(data.message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message));
    waiting.clear();
  });
  return {
    ask: (call) =>
      new Promise((done, failed) => {
        calls += 1;
        waiting.set(calls, { done, failed });
        worker.postMessage({ id: calls, call } satisfies ImportTask);
      }),
    end: () => {
      worker.terminate();
      for (const { done } of waiting.values()) done(cancelled);
      waiting.clear();
    },
  };
}
