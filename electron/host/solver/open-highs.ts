import loadHighs, { type Highs } from 'highs';

/** HiGHS ready to solve in this thread. `wasm`: its compiled part; null: from beside its package. */
export async function openHighs(wasm: Uint8Array | null): Promise<Highs> {
  return wasm === null ? loadHighs() : loadHighs({ wasmBinary: wasm });
}
