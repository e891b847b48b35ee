import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64 } from '../../../../shared/base64/decode-base64.ts';
import { encodeBase64 } from '../../../../shared/base64/encode-base64.ts';
import { largestPacked } from '../../../../shared/plans/lines/line-layout.ts';
import { packLines } from '../../../../shared/plans/lines/pack-lines.ts';
import { unpackLines } from '../../../../shared/plans/lines/unpack-lines.ts';
import { planLines } from '../../../../shared/plans/plan-lines.ts';
import { planRecord } from '../../../../shared/plans/plan-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { anyLine, planLine } from '../../../builders/plan-lines.ts';

const lines = fc.array(anyLine({ products: 90_000, quantity: largestPacked, price: largestPacked }), { maxLength: 20 });

describe('packed lines', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(lines, (list) => {
        expect(unpackLines(packLines(list))).toEqual(list);
        const record = planRecord('H1', list);
        expect(planLines(record)).toEqual(list);
        expect(record.lineCount).toBe(list.length);
      }),
    );
  });

  test('have the documented layout, so that old journals stay readable', () => {
    const line = planLine({
      product: 0x01020304,
      want: quantity(1500),
      upTo: quantity(2000),
      rhythm: '4-weekly',
      priority: 'if-possible',
      response: { kind: 'swap', percentCheaper: 15 },
      substitute: 7,
      highestPrice: money(312),
    });
    const expected = [1, 4, 3, 2, 1, 220, 5, 0, 0, 208, 7, 0, 0, 7, 0, 0, 0, 56, 1, 0, 0, 2, 2, 2, 15];
    expect([...packLines([line])]).toEqual(expected);
    expect([...packLines([planLine()])].slice(13, 21)).toEqual([255, 255, 255, 255, 255, 255, 255, 255]);
  });

  test('a number that does not fit is never cut', () => {
    const tooMuch = quantity(largestPacked + 1);
    expect(() => packLines([planLine({ want: tooMuch, upTo: tooMuch })])).toThrow(RangeError);
    expect(() => packLines([planLine({ want: quantity(-1) })])).toThrow(RangeError);
    expect(() => packLines([planLine({ response: { kind: 'swap', percentCheaper: 2.5 } })])).toThrow(RangeError);
  });

  test('damaged bytes and unknown versions are not read', () => {
    const bytes = packLines([planLine(), planLine()]);
    expect(() => unpackLines(bytes.subarray(0, 30))).toThrow(RangeError);
    expect(() => unpackLines(new Uint8Array())).toThrow(RangeError);
    expect(() => unpackLines(bytes.with(0, 2))).toThrow(RangeError);
    expect(() => unpackLines(bytes.with(21, 5))).toThrow(RangeError);
  });
});

describe('base64', () => {
  test('agrees with the platform and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect([...decodeBase64(text)]).toEqual([...bytes]);
      }),
      { numRuns: 300 },
    );
  });

  test('writes more bytes than one call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  test.each(['A', 'AB', 'AAA*', 'A A=', 'AAA=AAAA', 'AB==', 'AAB=', '====', 'AAAé'])('does not read %j', (text) => {
    expect(() => decodeBase64(text)).toThrow(RangeError);
  });
});
