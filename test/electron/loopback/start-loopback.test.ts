import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createHost } from '../../../electron/host/create-host.ts';
import { FolderInUse } from '../../../electron/host/host-lock.ts';
import { NewerData } from '../../../electron/host/version-guard.ts';
import { PortTaken } from '../../../electron/loopback/start-loopback.ts';
import { callNames } from '../../../shared/bridge/call-names.ts';
import { contract } from '../../../shared/bridge/contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { callApi, codeOf, type Running, runLoopback, signIn, writePages } from './running-loopback.ts';

let folder = '';
const dataFolder = () => join(folder, 'data');
const now = () => '2027-01-04T10:00:00.000Z';

beforeEach(() => {
  folder = temporaryFolder();
  writePages(folder);
});

async function running(port = 0): Promise<Running> {
  const server = await runLoopback(folder, port);
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= server.stop();
    return stopping;
  };
  onTestFinished(stop);
  return { ...server, stop };
}

async function signedIn(server: Running): Promise<string> {
  return (await signIn(server, codeOf(server.signInAddress))) ?? expect.fail('not signed in');
}

const info = (server: Running, cookie: string) => callApi(server.address, cookie, ['host.info', {}]);

test('every call of the contract has a route, and no other path of /api has one', async () => {
  expect([...callNames].sort()).toEqual(Object.keys(contract).sort());
  const server = await running();
  const cookie = await signedIn(server);
  for (const name of callNames) {
    // Unfit input: what answers 400 has found its call.
    const { status, body } = await callApi(server.address, cookie, [name, { unfit: true }]);
    expect([name, status, body]).toEqual([name, 400, { code: 'bad-call', detail: expect.stringContaining(name) }]);
  }
  for (const name of ['host', 'books', 'books.erase', 'session', 'toString']) {
    expect(await callApi(server.address, cookie, [name, {}])).toEqual({ status: 404, body: { code: 'unknown-call' } });
  }
});

test('a book goes over the wire and comes back', async () => {
  const server = await running();
  const cookie = await signedIn(server);
  const call = async (name: string, input: unknown) => (await callApi(server.address, cookie, [name, input])).body;
  const created = await call('books.create', { title: 'Wïllow 🌾', purpose: 'live' });
  expect(await call('books.list', {})).toEqual([created]);
  expect(await call('journal.head', { bookId: 'b'.repeat(16) })).toMatchObject({ code: 'no-such-book' });
});

describe('signing in', () => {
  test('the printed code is good as often as wanted, while the server runs', async () => {
    const server = await running();
    const [one, two] = [await signedIn(server), await signedIn(server)];
    expect([(await info(server, one)).status, (await info(server, two)).status]).toEqual([200, 200]);
    await server.stop();
    const next = await running(server.port);
    expect(await signIn(next, codeOf(server.signInAddress))).toBeNull();
  });

  test('a cookie stays good over restarts, so that a reload needs no code', async () => {
    const server = await running();
    const cookie = await signedIn(server);
    await server.stop();
    expect((await info(await running(server.port), cookie)).status).toBe(200);
  });

  test('a code for the command line is good once, and only the latest', async () => {
    const server = await running();
    const [first, second] = [codeOf(server.launchAddress()), codeOf(server.launchAddress())];
    expect(await signIn(server, first)).toBeNull();
    expect(await signIn(server, second)).toMatch(/^plenum-/);
    expect(await signIn(server, second)).toBeNull();
  });

  test('the cookie is out of reach for scripts and other sites, and named after the port', async () => {
    const server = await running();
    const body = JSON.stringify({ code: codeOf(server.signInAddress) });
    const answer = await fetch(`${server.address}session`, { method: 'POST', body });
    const cookie = answer.headers.get('set-cookie') ?? '';
    const parts = cookie.split('; ');
    expect(parts[0]).toMatch(new RegExp(`^plenum-${server.port}=[\\w-]{43}$`));
    expect(parts.slice(1)).toEqual(['HttpOnly', 'SameSite=Strict', 'Path=/api', 'Max-Age=31536000']);
  });

  test('the secret lies in the data folder for its owner only, not the code', async () => {
    const server = await running();
    const cookie = await signedIn(server);
    const path = join(dataFolder(), 'session.json');
    const secret = (JSON.parse(readFileSync(path, 'utf8')) as { secret: string }).secret;
    expect(cookie.endsWith(`=${secret}`)).toBe(true);
    expect(codeOf(server.signInAddress)).not.toBe(secret);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('a secret that was damaged is made anew, and old cookies end', async () => {
    const server = await running();
    const cookie = await signedIn(server);
    await server.stop();
    writeFileSync(join(dataFolder(), 'session.json'), '{"secret":""}');
    const next = await running(server.port);
    expect((await info(next, cookie)).status).toBe(401);
    expect((await info(next, `plenum-${server.port}=`)).status).toBe(401);
    expect((await info(next, await signedIn(next))).status).toBe(200);
  });
});

describe('starting', () => {
  test('is refused while another has the folder, naming its shell and address but not its code', async () => {
    const server = await running();
    const refusal = await runLoopback(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FolderInUse);
    const { holder, message } = refusal as FolderInUse;
    expect(holder).toMatchObject({ shell: 'loopback', pid: process.pid, address: server.signInAddress });
    expect(message).toContain(server.address);
    expect(message).not.toContain(codeOf(server.signInAddress));
    expect((await info(server, await signedIn(server))).status).toBe(200);
  });

  test('is refused when the port is taken, and leaves the folder free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    await expect(runLoopback(folder, port)).rejects.toThrow(PortTaken);
    await (await running()).stop();
  });

  test('is refused on data of a newer Plenum, and leaves the folder free', async () => {
    await (await running()).stop();
    writeFileSync(join(dataFolder(), 'version.json'), JSON.stringify({ schema: 2, app: '3.0.0' }));
    await expect(runLoopback(folder)).rejects.toThrow(NewerData);
    writeFileSync(join(dataFolder(), 'version.json'), JSON.stringify({ schema: 1, app: '0.0.9' }));
    await (await running()).stop();
  });
});

describe('stopping', () => {
  test('takes a last snapshot and frees folder and port at once', async () => {
    const server = await running();
    const cookie = await signedIn(server);
    const created = await callApi(server.address, cookie, ['books.create', { title: 'Willow', purpose: 'live' }]);
    const { bookId } = created.body as { bookId: string };
    const rows = [{ table: 't', key: 'k', before: null, after: 1 }];
    const change = { id: 'a', at: now(), actor: '', command: 'c', why: '', undoes: null, rows };
    await callApi(server.address, cookie, ['journal.append', { bookId, expectedSeq: 0, change }]);
    await server.stop();
    const host = await createHost({ dataFolder: dataFolder(), shell: 'electron', version: '0.1.0', now });
    onTestFinished(host.close);
    expect(await host.call('snapshots.list', { bookId })).toMatchObject([{ seq: 1, reason: 'quit' }]);
  });

  test('does not wait for a browser that keeps its connection open or sends half a request', async () => {
    const server = await running();
    const socket = connect(server.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      socket.write('POST /api/host.info HTTP/1.1\r\nHost: ', () => resolve());
    });
    await server.stop();
    await closed;
  });
});
