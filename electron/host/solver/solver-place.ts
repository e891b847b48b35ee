import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Where the solver's thread finds its program: in the sources, or built in a folder (inside the packed archive too). */
export type SolverPlace = { readonly kind: 'sources' } | { readonly kind: 'built'; readonly folder: string };

/** What the thread is given at its start. `wasm` null: the solver's package has it beside. */
export type SolverThreadData = { readonly wasm: Uint8Array<ArrayBuffer> | null };

/** Starts the thread. A thread cannot be relied on to read the packed archive, so that it gets text and bytes. */
export function startThread(place: SolverPlace): Worker {
  if (place.kind === 'sources') {
    const workerData: SolverThreadData = { wasm: null };
    return new Worker(join(import.meta.dirname, 'solver-thread.ts'), { workerData });
  }
  const workerData: SolverThreadData = { wasm: new Uint8Array(readFileSync(join(place.folder, 'highs.wasm'))) };
  return new Worker(readFileSync(join(place.folder, 'solver.cjs'), 'utf8'), { eval: true, workerData });
}
