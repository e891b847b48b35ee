import { expect, test } from 'vitest';
import '../../../electron/preload/preload.ts';
import { callNames } from '../../../shared/bridge/call-names.ts';
import type { PlenumBridge } from '../../../shared/bridge/contract.ts';
import { seen } from '../fake-electron.ts';

const bridge = seen.exposed.get('plenum') as PlenumBridge;

test('the page gets one function and nothing of Electron', () => {
  expect([...seen.exposed.keys()]).toEqual(['plenum']);
  expect(Object.keys(bridge)).toEqual(['call']);
});

test('a call of the contract goes over its own channel', async () => {
  for (const name of callNames) await bridge.call(name, {} as never);
  expect(seen.invoked).toEqual(callNames.map((name) => [name, {}]));
});

test.each(['books.erase', 'toString', '__proto__', ''])('%j never leaves the page', async (name) => {
  const before = seen.invoked.length;
  await expect(bridge.call(name as never, {} as never)).rejects.toThrow('Unknown call');
  expect(seen.invoked.length).toBe(before);
});
