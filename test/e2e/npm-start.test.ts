import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rawRequest } from '../electron/loopback/raw-request.ts';
import { callApi, codeOf, signIn } from '../electron/loopback/running-loopback.ts';

const script = join(import.meta.dirname, '..', '..', 'build', 'start.ts');
let home = '';
let child: ChildProcess;
let said = '';
let signInAddress = '';

/** As `npm start -- WORDS` on a machine without Electron's runtime. */
const words = (...more: readonly string[]) => [script, '--no-open', '--data', join(home, 'data'), ...more];
const env = () => ({ ...process.env, ELECTRON_OVERRIDE_DIST_PATH: home });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'plenum-start-'));
  child = spawn(process.execPath, words('--port', '0'), { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await vi.waitFor(() => expect(said).toContain('Ctrl+C'), { timeout: 110_000, interval: 100 });
  signInAddress = /^Plenum: (\S+)$/m.exec(said)?.[1] ?? expect.fail(said);
});

afterAll(() => {
  child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

test('says in one line that Electron is not here, and where Plenum is to be found', () => {
  const lines = said.split('\n').filter((line) => line.includes('Electron'));
  expect(lines).toEqual([
    expect.stringMatching(/^Electron's runtime is not installed here .* Plenum opens in your browser instead\.$/),
  ]);
  expect(signInAddress).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  expect(said).toContain(join(home, 'data'));
});

test('the app answers there, to who has the code', async () => {
  const page = await fetch(signInAddress);
  expect(await page.text()).toContain('<div id="app">');
  const cookie = (await signIn({ address: page.url }, codeOf(signInAddress))) ?? expect.fail('not signed in');
  const info = await callApi(page.url, cookie, ['host.info', {}]);
  expect(info.body).toMatchObject({ shell: 'loopback', dataFolder: join(home, 'data') });
  expect((await callApi(page.url, cookie, ['no.such', {}])).status).toBe(404);
});

test('a wrong Host, a missing token and a foreign Origin are refused', async () => {
  const { host, port } = new URL(signInAddress);
  const statusOf = async (...headers: readonly string[]) => {
    const line = 'POST /api/host.info';
    const answer = await rawRequest({
      port: Number(port),
      line,
      headers: [...headers, 'Content-Length: 2'],
      body: '{}',
    });
    return answer.status;
  };
  expect(await statusOf(`Host: localhost:${port}`)).toBe(421);
  expect(await statusOf(`Host: ${host}`)).toBe(401);
  expect(await statusOf(`Host: ${host}`, 'Origin: http://evil.example')).toBe(403);
});

test('started again, it points to the one that runs', () => {
  const again = spawnSync(process.execPath, words('--port', '0'), { env: env(), encoding: 'utf8' });
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining(`already running: ${signInAddress}`)]);
});

test('a slip in the command line is named, with the usage', () => {
  const slip = spawnSync(process.execPath, words('--prot', '1'), { env: env(), encoding: 'utf8' });
  expect([slip.status, slip.stderr]).toEqual([2, expect.stringContaining('--prot is not known')]);
});

test('asked to stop, it ends well and frees folder and port', async () => {
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(signInAddress)).rejects.toThrow();
});
