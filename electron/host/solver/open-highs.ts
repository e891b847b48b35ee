import loadHighs, { type Highs } from 'highs';

type Receive = (instance: WebAssembly.Instance) => void;

/** HiGHS ready to solve in this thread. `wasm`: its compiled part; null: from beside its package. */
export async function openHighs(wasm: Uint8Array<ArrayBuffer> | null): Promise<Highs> {
  if (wasm === null) return loadHighs();
  // 1.15.3 describes wasmBinary and passes it over; this hook of the same loader is heeded.
  const instantiateWasm = (imports: WebAssembly.Imports, receive: Receive): void =>
    receive(new WebAssembly.Instance(new WebAssembly.Module(wasm), imports));
  return loadHighs({ instantiateWasm } as object);
}
