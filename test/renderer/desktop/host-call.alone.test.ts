import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostCall } from '../../../shared/bridge/contract.ts';

type Sent = { readonly path: string; readonly body: unknown };

let sent: Sent[] = [];
let statuses: Record<string, number> = {};

async function freshHostCall(): Promise<HostCall> {
  vi.resetModules();
  return (await import('../../../renderer/desktop/host-call.ts')).hostCall;
}

beforeEach(() => {
  sent = [];
  statuses = {};
  vi.stubGlobal('fetch', async (path: string, options: RequestInit) => {
    sent.push({ path, body: JSON.parse(String(options.body)) });
    return new Response('[]', { status: statuses[path] ?? 200 });
  });
});

afterEach(() => {
  window.location.hash = '';
});

test('in the desktop window a call goes over the bridge and not over the network', async () => {
  const call = vi.fn(async () => []);
  vi.stubGlobal('plenum', { call });
  const hostCall = await freshHostCall();
  expect(await hostCall('books.list', {})).toEqual([]);
  expect(call).toHaveBeenCalledExactlyOnceWith('books.list', {});
  expect(sent).toEqual([]);
});

test('a bridge that breaks is a typed failure', async () => {
  vi.stubGlobal('plenum', { call: () => Promise.reject(new Error('no handler')) });
  const hostCall = await freshHostCall();
  await expect(hostCall('books.list', {})).rejects.toMatchObject({ name: 'HostFailure', code: 'host-fault' });
});

test('in the browser a call is a JSON request of its own name', async () => {
  const hostCall = await freshHostCall();
  expect(await hostCall('journal.head', { bookId: 'b'.repeat(16) })).toEqual([]);
  expect(sent).toEqual([{ path: '/api/journal.head', body: { bookId: 'b'.repeat(16) } }]);
});

test('the code in the address is exchanged once, before the first call, and leaves the address', async () => {
  window.location.hash = '#token=a%2Bb';
  const hostCall = await freshHostCall();
  await Promise.all([hostCall('books.list', {}), hostCall('host.info', {})]);
  expect(sent.map(({ path }) => path)).toEqual(['/session', '/api/books.list', '/api/host.info']);
  expect(sent[0]?.body).toEqual({ code: 'a+b' });
  expect(window.location.hash).toBe('');
});

test('a code that was used up does not keep an earlier visit from its session', async () => {
  window.location.hash = '#token=old';
  statuses = { '/session': 401 };
  const hostCall = await freshHostCall();
  expect(await hostCall('books.list', {})).toEqual([]);
});

test.each([
  [401, 'not-signed-in'],
  [403, 'refused-by-guard'],
  [404, 'bad-call'],
  [413, 'too-large'],
  [500, 'host-fault'],
] as const)('status %i is the failure %s', async (status, code) => {
  statuses = { '/api/books.list': status };
  const hostCall = await freshHostCall();
  await expect(hostCall('books.list', {})).rejects.toMatchObject({ name: 'HostFailure', code });
});

test('a host that is gone is the failure unreachable', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
  const hostCall = await freshHostCall();
  await expect(hostCall('books.list', {})).rejects.toMatchObject({ code: 'unreachable' });
});
