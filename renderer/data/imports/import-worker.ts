import '../../desktop/quiet-zod.ts';
import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import type { SheetSettings } from '../../../shared/sheets/sheet-settings.ts';
import { BookDb } from '../book-db.ts';
import type { Progress } from '../progress.ts';
import { type ImportEngine, type ImportFile, importEngine } from './import-engine.ts';
import type { PageOfRows, PlanRequest } from './import-session.ts';

/** What is asked of an engine that has its file. */
export type EngineCall =
  | { readonly kind: 'read'; readonly settings: Partial<SheetSettings> }
  | { readonly kind: 'propose'; readonly target: ImportTarget }
  | { readonly kind: 'check'; readonly mapping: Mapping }
  | { readonly kind: 'page'; readonly page: PageOfRows }
  | { readonly kind: 'plan'; readonly request: PlanRequest };

export type ImportCall = { readonly kind: 'open'; readonly database: string; readonly file: ImportFile } | EngineCall;

export type ImportTask = { readonly id: number; readonly call: ImportCall };

export type ImportReport =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

let engine: ImportEngine | null = null;

const post = (report: ImportReport) => globalThis.postMessage(report);

async function carryOut(call: ImportCall): Promise<unknown> {
  if (call.kind === 'open') {
    engine = importEngine(new BookDb(call.database), call.file, (progress) => post({ kind: 'progress', progress }));
    return null;
  }
  if (engine === null) throw new Error('No file was opened');
  return askEngine(engine, call);
}

/** One call of a session, where the rows are. */
export async function askEngine(own: ImportEngine, call: EngineCall): Promise<unknown> {
  switch (call.kind) {
    case 'read':
      return own.read(call.settings);
    case 'propose':
      return own.propose(call.target);
    case 'check':
      return own.check(call.mapping);
    case 'page':
      return own.page(call.page);
    case 'plan':
      return own.plan(call.request);
  }
}

globalThis.addEventListener('message', ({ data: { id, call } }: MessageEvent<ImportTask>) => {
  carryOut(call).then(
    (answer) => post({ kind: 'done', id, answer }),
    (error: unknown) => post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
  );
});
