import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frozen } from '../../../renderer/data/frozen.ts';
import { fromBase64, planRecord, storedPlan } from '../../../renderer/data/plan-codec.ts';
import { decodeBase64 } from '../../../shared/base64/decode-base64.ts';
import { encodeBase64 } from '../../../shared/base64/encode-base64.ts';

test('bytes come back from base64, and it is everybody’s base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(text)]).toEqual([...bytes]);
      expect([...decodeBase64(text)]).toEqual([...bytes]);
    }),
    { numRuns: 30 },
  );
});

test('a plan is the same record after it was stored', () => {
  const record = { household: 'H1', lineCount: 2, packedLines: 'AQIDBA==' };
  expect(planRecord(storedPlan(record))).toEqual(record);
});

test('results cannot be changed by who shows them, bytes excepted', () => {
  const rows = frozen([
    { name: 'a', inner: { list: [1] } },
    { bytes: new Uint8Array([1]) },
    new Map([['k', { v: 1 }]]),
  ]);
  expect(() => {
    (rows as { name?: string }[]).push({});
  }).toThrow();
  expect(Object.isFrozen((rows[0] as { inner: { list: number[] } }).inner.list)).toBe(true);
  expect(Object.isFrozen((rows[2] as Map<string, object>).get('k'))).toBe(true);
});
