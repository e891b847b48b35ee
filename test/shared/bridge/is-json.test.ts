import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJson } from '../../../shared/bridge/is-json.ts';

test('whatever comes out of JSON is JSON', () => {
  fc.assert(fc.property(fc.json(), (text) => isJson(JSON.parse(text))));
});

test('so is a copy from another window, an object without a prototype, and one with an absent property', () => {
  expect(isJson(structuredClone({ a: [{ b: null }] }))).toBe(true);
  expect(isJson(Object.assign(Object.create(null), { a: 1 }))).toBe(true);
  expect(isJson({ a: undefined })).toBe(true);
});

test.each([
  [undefined],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [1n],
  [Symbol('x')],
  [() => 1],
  [new Date(0)],
  [new Map([['a', 1]])],
  [new Uint8Array(2)],
  [/x/],
])('%s is not, however deep it lies', (value) => {
  expect([isJson(value), isJson([value]), isJson({ a: [{ b: [value] }] })]).toEqual([false, false, false]);
});

test('a circle and a text of nothing but brackets are refused, not followed', () => {
  const circle: Record<string, unknown> = {};
  circle['again'] = circle;
  expect(isJson(circle)).toBe(false);
  expect(isJson(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBe(false);
  expect(isJson(JSON.parse('['.repeat(90) + ']'.repeat(90)))).toBe(true);
});
