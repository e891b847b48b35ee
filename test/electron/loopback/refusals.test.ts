import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../electron/host/content-policy.ts';
import { rawRequest } from './raw-request.ts';
import {
  callApi,
  codeOf,
  deskPage,
  type Running,
  runLoopback,
  script,
  signIn,
  writePages,
} from './running-loopback.ts';

let folder = '';
let server: Running;
let cookie = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenum-loopback-'));
  writePages(folder);
  server = await runLoopback(folder);
  cookie = (await signIn(server, codeOf(server.signInAddress))) ?? expect.fail('not signed in');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const own = () => `Host: ${server.authority}`;
const withCookie = () => `Cookie: ${cookie}`;
const get = (path: string, headers: readonly string[]) =>
  rawRequest({ port: server.port, line: `GET ${path}`, headers });
const post = (path: string, headers: readonly string[], body = '{}') =>
  rawRequest({
    port: server.port,
    line: `POST ${path}`,
    headers: [...headers, `Content-Length: ${body.length}`],
    body,
  });

describe('Host', () => {
  test.each([
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'evil.example:PORT',
    '127.0.0.1.evil.example:PORT',
    '[::1]:PORT',
  ])('%s is not ours: nothing is answered, whatever else is right', async (name) => {
    const host = `Host: ${name.replace('PORT', String(server.port))}`;
    const refused = await post('/api/host.info', [host, withCookie()]);
    expect([refused.status, refused.body]).toEqual([421, '{"code":"wrong-host"}']);
    expect((await get('/', [host])).status).toBe(421);
    expect((await post('/session', [host], JSON.stringify({ code: codeOf(server.signInAddress) }))).status).toBe(421);
  });

  test('missing, malformed or doubled, it is refused', async () => {
    expect((await post('/api/host.info', [withCookie()])).status).toBe(400);
    expect((await post('/api/host.info', [`${own()}.evil.example`, withCookie()])).status).toBe(400);
    const doubled = await post('/api/host.info', ['Host: evil.example', own(), withCookie()]);
    expect(doubled.status).toBeGreaterThanOrEqual(400);
  });

  test('a whole foreign address in the first line does not stand in for it', async () => {
    const line = `POST http://${server.authority}/api/host.info`;
    const headers = ['Host: evil.example', withCookie(), 'Content-Length: 2'];
    expect((await rawRequest({ port: server.port, line, headers, body: '{}' })).status).toBe(421);
  });
});

describe('a request from another page', () => {
  test.each([
    'Origin: http://evil.example',
    'Origin: null',
    'Origin: http://localhost:PORT',
    'Origin: https://127.0.0.1:PORT',
    'Origin: http://127.0.0.1:1',
    'Sec-Fetch-Site: cross-site',
    'Sec-Fetch-Site: same-site',
  ])('is refused by %s, even with the cookie', async (header) => {
    const foreign = header.replace('PORT', String(server.port));
    expect((await post('/api/host.info', [own(), withCookie(), foreign])).status).toBe(403);
    expect((await get('/assets/desk-1a2b.js', [own(), foreign])).status).toBe(403);
  });

  test('may open our page as a link does, and nothing else', async () => {
    const visit = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'];
    expect((await get('/', [own(), ...visit])).status).toBe(200);
    expect((await post('/api/host.info', [own(), withCookie(), ...visit])).status).toBe(403);
  });

  test('our own page is answered', async () => {
    const ours = [`Origin: http://${server.authority}`, 'Sec-Fetch-Site: same-origin'];
    expect((await post('/api/host.info', [own(), withCookie(), ...ours])).status).toBe(200);
  });
});

describe('without the cookie', () => {
  test.each([
    'X: no cookie',
    'Cookie: plenum=x',
    'Cookie: plenum-PORT=',
    'Cookie: other=1; plenum-PORT=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('%s: no call is answered, known or not', async (header) => {
    const wrong = header.replace('PORT', String(server.port));
    for (const name of ['host.info', 'journal.append', 'nope']) {
      expect((await post(`/api/${name}`, [own(), wrong])).status).toBe(401);
    }
  });

  test.each(['{}', '{"code":""}', '{"code":"AAAA"}', '{"code":7}', 'null', '[]'])('%s gets none', async (body) => {
    const refused = await post('/session', [own()], body);
    expect([refused.status, refused.headers.has('set-cookie')]).toEqual([401, false]);
  });
});

describe('a call that is not in the contract', () => {
  test('is not known, by whatever way', async () => {
    expect(await callApi(server.address, cookie, ['nope', {}])).toMatchObject({ status: 404 });
    for (const path of ['/api/__proto__', '/api/constructor', '/api/', '/api', '/api/host.info/x', '/api/HOST.INFO']) {
      expect((await post(path, [own(), withCookie()])).status).toBe(404);
    }
    expect((await get('/api/host.info', [own(), withCookie()])).status).toBe(404);
  });

  test.each([
    ['books.create', { title: '', purpose: 'live' }],
    ['books.create', { title: 'x', purpose: 'live', more: 1 }],
    ['journal.head', { bookId: '../../../etc' }],
    ['journal.head', null],
    ['snapshots.read', { bookId: 'a'.repeat(16), name: '../journal.sqlite' }],
  ])('or unfit for it is refused: %s %j', async (name, input) => {
    const { status, body } = await callApi(server.address, cookie, [name, input]);
    expect([status, body]).toEqual([400, { code: 'bad-call', detail: expect.stringContaining(name) }]);
  });

  test('what is no JSON is refused', async () => {
    expect((await post('/api/host.info', [own(), withCookie()], '{"a":')).status).toBe(400);
    expect((await post('/api/host.info', [own(), withCookie()], '')).status).toBe(400);
  });
});

describe('too large', () => {
  const large = 65 * 1024;

  test('a call over 64 kB is refused by its length, before it is read', async () => {
    const headers = [own(), withCookie(), `Content-Length: ${large}`];
    const line = 'POST /api/books.create';
    const refused = await rawRequest({ port: server.port, line, headers, body: ' '.repeat(large) });
    expect([refused.status, refused.body]).toEqual([413, '{"code":"too-large"}']);
  });

  test('so is one that does not say its length', async () => {
    const headers = [own(), withCookie(), 'Transfer-Encoding: chunked'];
    const body = `${large.toString(16)}\r\n${' '.repeat(large)}\r\n0\r\n\r\n`;
    expect((await rawRequest({ port: server.port, line: 'POST /api/books.create', headers, body })).status).toBe(413);
  });

  test('a change may be larger, up to 256 MB', async () => {
    const rows = [{ table: 't', key: 'k', before: null, after: 'x'.repeat(large) }];
    const change = { id: 'a', at: '2027-01-04T10:00:00.000Z', actor: '', command: 'c', why: '', undoes: null, rows };
    const created = await callApi(server.address, cookie, ['books.create', { title: 'Large', purpose: 'practice' }]);
    const { bookId } = created.body as { bookId: string };
    const answer = await callApi(server.address, cookie, ['journal.append', { bookId, expectedSeq: 0, change }]);
    expect(answer.body).toMatchObject({ kind: 'appended', seq: 1 });
    const headers = [own(), withCookie(), `Content-Length: ${256 * 1024 * 1024 + 1}`];
    expect((await rawRequest({ port: server.port, line: 'POST /api/journal.append', headers, body: '{' })).status).toBe(
      413,
    );
  });
});

describe('files', () => {
  test.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/..%5csecret.js',
    '/assets/desk-1a2b.js%00',
    '//secret.js',
    '/desk',
    '/desk/',
    '/session.json',
    '/nowhere.js',
  ])('%s is not there', async (path) => {
    const answer = await get(path, [own()]);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('the page is never kept by the browser, its hashed files always', async () => {
    const page = await get('/', [own()]);
    expect([page.status, page.body]).toEqual([200, deskPage]);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const asset = await get('/assets/desk-1a2b.js', [own()]);
    expect([asset.body, asset.headers.get('content-type')]).toEqual([script, 'text/javascript; charset=utf-8']);
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });
});

test('every answer, a refusal too, carries the safety headers, and no call is kept by the browser', async () => {
  const answers = await Promise.all([
    get('/', [own()]),
    get('/nowhere', [own()]),
    get('/', ['Host: evil.example']),
    post('/api/host.info', [own()]),
    post('/api/host.info', [own(), withCookie()]),
    post('/api/host.info', [own(), withCookie()], '{'),
    post('/api/host.info', [own(), withCookie(), 'Origin: null']),
  ]);
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(contentPolicy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect(answers[4]?.headers.get('cache-control')).toBe('no-store');
});
