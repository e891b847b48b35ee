import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentPolicy } from '../../electron/host/content-policy.ts';
import { electronProgram, openPlenum, type PlenumWindow } from './plenum-window.ts';

const program = electronProgram();

describe.skipIf(program === null)('Plenum in Electron', () => {
  let plenum: PlenumWindow;
  beforeAll(async () => {
    plenum = await openPlenum(program ?? '');
  });
  afterAll(() => plenum?.close());

  test('shows the desk at its own address, which keeps a database', async () => {
    expect(plenum.page().url()).toMatch(/^app:\/\/plenum\/desk\/index\.html/);
    expect(await plenum.page().evaluate(() => [window.origin, window.isSecureContext])).toEqual(['app://plenum', true]);
    await plenum.page().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('there');
          asked.onsuccess = () => resolve();
          asked.onerror = () => reject(asked.error);
        }),
    );
    expect(existsSync(join(plenum.dataFolder, 'window', 'IndexedDB'))).toBe(true);
  });

  test('the policy stands on the page and on what is not there', async () => {
    const answers = await plenum.page().evaluate(async () => {
      const asked = await Promise.all(
        ['/desk/index.html', '/none', '/..%2f..%2fpackage.json'].map((path) => fetch(path)),
      );
      return asked.map(({ status, headers }) => [status, headers.get('content-security-policy')]);
    });
    expect(answers).toEqual([
      [200, contentPolicy],
      [404, contentPolicy],
      [404, contentPolicy],
    ]);
  });

  test('no script may be made out of text, and nothing comes from elsewhere', async () => {
    const tried = await plenum.page().evaluate(async () => {
      const failed = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      const image = document.createElement('div');
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => false,
        () => true,
      );
      // biome-ignore lint/security/noGlobalEval: it must fail.
      return [failed(() => eval('1')), failed(() => (image.innerHTML = '<img>')), fetched];
    });
    expect(tried).toEqual([true, true, true]);
  });

  test('nothing of Node or Electron is in the page but the one call', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'electron', 'global'];
    const found = await plenum.page().evaluate((given) => given.filter((name) => name in window), names);
    expect(found).toEqual([]);
    expect(await plenum.page().evaluate(() => Object.keys(window.plenum ?? {}))).toEqual(['call']);
  });

  test('the window is sandboxed and isolated', async () => {
    const preferences = await plenum.app().evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  test('permissions are denied', async () => {
    const denied = await plenum.page().evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      const states = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...states.map(({ state }) => state), camera];
    });
    expect(new Set(denied)).toEqual(new Set(['denied']));
  });

  test('the page goes nowhere else and opens no window', async () => {
    const before = plenum.page().url();
    const opened = await plenum.page().evaluate(() => {
      const other = window.open('https://example.org/');
      window.location.href = 'https://example.org/';
      return other === null;
    });
    await plenum.page().waitForTimeout(500);
    expect([opened, plenum.page().url(), plenum.app().windows().length]).toEqual([true, before, 1]);
  });
});

describe.skipIf(program === null)('a first evening in Electron', () => {
  let plenum: PlenumWindow;
  beforeAll(async () => {
    plenum = await openPlenum(program ?? '');
  });
  afterAll(() => plenum?.close());

  test('the sample co-op is opened, and found again after quitting, with a snapshot taken', async () => {
    await plenum
      .page()
      .getByRole('button', { name: /with the sample co-op/ })
      .click();
    await plenum.page().getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
    await plenum.restart();
    const [bookId = ''] = readdirSync(join(plenum.dataFolder, 'books'));
    expect(readdirSync(join(plenum.dataFolder, 'books', bookId, 'snapshots'))).toContainEqual(
      expect.stringMatching(/-quit\./),
    );
    await plenum.page().getByText('Willow Creek Food Co-op').first().waitFor();
    const info = await plenum.page().evaluate(() => window.plenum?.call('host.info', {}));
    expect(info).toMatchObject({ shell: 'electron', dataFolder: plenum.dataFolder });
    expect(plenum.complaints).toEqual([]);
  });
});
