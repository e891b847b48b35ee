import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHighs } from '../../../../electron/host/solver/open-highs.ts';
import { runProgram } from '../../../../electron/host/solver/run-program.ts';

const wasmPath = join(import.meta.dirname, '../../../../node_modules/highs/build/highs.wasm');

test('opens from bytes, as the packed app has to, and takes them from nowhere else', async () => {
  const highs = await openHighs(new Uint8Array(readFileSync(wasmPath)));
  const program = { columns: [{ worth: 2, least: 0, most: 3, whole: true }], rows: [] };
  expect(runProgram(highs, program, { seconds: 5, gap: 0, start: null })).toMatchObject({ value: 6, proved: true });
  await expect(openHighs(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
