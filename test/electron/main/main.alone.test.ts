import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { takeHostLock } from '../../../electron/host/host-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let dataFolder = '';
const page = 'app://plenum/desk/index.html';

vi.mock('../../../electron/host/page-files.ts', () => ({ pageFiles: () => new Map() }));

/** Starts main anew beside a new fake of Electron, and waits until it has done what it does at the start. */
async function startMain() {
  vi.resetModules();
  const fake = await import('../fake-electron.ts');
  const { FakeWindow } = await import('../fake-window.ts');
  const { invokeAs } = await import('../invoke-as.ts');
  const start = async () => {
    await import('../../../electron/main/main.ts');
    await vi.waitFor(() => {
      const isStarted = fake.seen.channels.size > 0 || fake.seen.steps.includes('gone');
      if (!isStarted) throw new Error(`Only came to: ${fake.seen.steps.join(', ')}`);
    });
  };
  const window = () => [...FakeWindow.all][0] ?? expect.fail('no window');
  const call = (name: string, input: unknown) => invokeAs({ contents: window().webContents, url: page }, name, input);
  return { ...fake, start, window, call };
}

beforeEach(() => {
  dataFolder = temporaryFolder();
  vi.stubEnv('PLENUM_DATA', dataFolder);
});

const end = (electron: Awaited<ReturnType<typeof startMain>>) =>
  vi.waitFor(() => expect(electron.seen.steps).toContain('gone'));

test('sets place, sandbox and scheme before the app is ready', async () => {
  const electron = await startMain();
  await electron.start();
  const { steps, paths, schemes } = electron.seen;
  expect(steps).toEqual(['setPath userData', 'enableSandbox', 'registerSchemes', 'requestSingleInstanceLock', 'ready']);
  expect(paths.get('userData')).toBe(join(dataFolder, 'window'));
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  expect(schemes).toEqual([{ scheme: 'app', privileges }]);
  electron.app.quit();
  await end(electron);
});

test('opens one sandboxed window on our page, which reaches the real host', async () => {
  const electron = await startMain();
  await electron.start();
  const { options, webContents } = electron.window();
  expect(webContents.getURL()).toBe(page);
  expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(await electron.call('host.info', {})).toMatchObject({ shell: 'electron', version: '0.1.0-test', dataFolder });
  await expect(electron.call('host.info', { more: 1 })).rejects.toThrow('host.info');
  expect(electron.seen.permissionCheck).not.toBeNull();
  expect(electron.seen.menu).not.toBeNull();
  electron.app.quit();
  await end(electron);
});

test('quits only after the last snapshot is written and the folder free', async () => {
  const electron = await startMain();
  await electron.start();
  const { bookId } = (await electron.call('books.create', { title: 'Willow', purpose: 'live' })) as { bookId: string };
  const rows = [{ table: 't', key: 'k', before: null, after: 1 }];
  const change = { id: 'a', at: '2027-01-04T10:00:00.000Z', actor: '', command: 'c', why: '', undoes: null, rows };
  await electron.call('journal.append', { bookId, expectedSeq: 0, change });
  electron.app.quit();
  expect(electron.seen.steps).not.toContain('gone');
  electron.app.emit('second-instance');
  expect(electron.seen.steps).toContain('relaunch');
  await end(electron);
  expect(readdirSync(join(dataFolder, 'books', bookId, 'snapshots'))).toEqual([expect.stringMatching(/-quit\./)]);
  takeHostLock(dataFolder, { shell: 'electron', since: '' }).release();
});

test('a second instance goes away at once; the first comes to the front', async () => {
  const second = await startMain();
  second.seen.isFirstInstance = false;
  await second.start();
  expect([second.seen.channels.size, existsSync(join(dataFolder, 'books'))]).toEqual([0, false]);
  const first = await startMain();
  await first.start();
  first.app.emit('second-instance', {}, [], '');
  expect([first.window().focused, first.seen.steps.includes('relaunch')]).toEqual([1, false]);
  first.app.quit();
  await end(first);
});

test.each([
  [
    'is in use',
    () => takeHostLock(dataFolder, { shell: 'loopback', since: '' }).release,
    'already running with this data folder, in the browser',
  ],
  [
    'is of a newer Plenum',
    () => {
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(join(dataFolder, 'version.json'), JSON.stringify({ schema: 99, app: '7.0.0' }));
      return () => {};
    },
    'last written by Plenum 7.0.0',
  ],
])('a data folder that %s is told in a box, and the app ends', async (_how, prepare, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const undo = prepare();
  const electron = await startMain();
  await electron.start();
  expect(electron.seen.errorBoxes).toEqual([
    { title: 'Plenum cannot start', content: expect.stringContaining(sentence) },
  ]);
  expect(electron.seen.channels.size).toBe(0);
  undo();
});
