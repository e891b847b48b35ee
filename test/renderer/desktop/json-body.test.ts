import { expect, test } from 'vitest';
import { jsonBody } from '../../../renderer/desktop/json-body.ts';

async function textOf(value: unknown): Promise<string> {
  const body = await jsonBody(value);
  return typeof body === 'string' ? body : body.text();
}

const rows = Array.from({ length: 2501 }, (_, at) => ({
  key: `H${at}`,
  after: { name: 'Käse "alt"', at },
  before: null,
}));

test('a short request is one text', async () => {
  expect(await jsonBody({ bookId: 'b', change: { rows: rows.slice(0, 3) } })).toBeTypeOf('string');
});

test.each([
  ['a long list deep inside', { bookId: 'b', expectedSeq: 0, change: { id: 'c', rows, undoes: null } }],
  ['two long lists and an empty one', { one: rows, two: { three: rows, four: [], five: {}, six: undefined } }],
  ['exactly as many as are written at once', { rows: rows.slice(0, 2000) }],
])('a long request in pieces is the same text: %s', async (_, value) => {
  expect(await jsonBody(value)).toBeInstanceOf(Blob);
  expect(await textOf(value)).toBe(JSON.stringify(value));
});
