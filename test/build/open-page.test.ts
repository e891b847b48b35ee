import { expect, test } from 'vitest';
import { openersOf } from '../../build/open-page.ts';

const address = 'http://127.0.0.1:47311/#token=x';
const only =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

test('a browser that can open a window of its own comes first, then the person’s browser', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin', DISPLAY: ':0' };
  const exists = only('/usr/bin/chromium', '/usr/bin/google-chrome');
  expect(openersOf(address, { platform: 'linux', env, exists })).toEqual([
    ['/usr/bin/chromium', `--app=${address}`],
    ['/usr/bin/google-chrome', `--app=${address}`],
    ['xdg-open', address],
  ]);
});

test('without a screen nothing is opened', () => {
  const machine = { platform: 'linux', env: { PATH: '/usr/bin' }, exists: () => true } as const;
  expect(openersOf(address, machine)).toEqual([]);
  expect(openersOf(address, { ...machine, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toEqual([['xdg-open', address]]);
});

test('macOS and Windows have their own places and openers', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(openersOf(address, { platform: 'darwin', env: {}, exists: only(chrome) })).toEqual([
    [chrome, `--app=${address}`],
    ['open', address],
  ]);
  const windows = openersOf(address, { platform: 'win32', env: { PROGRAMFILES: '/p' }, exists: () => true });
  expect(windows.map(([program]) => program)).toEqual([
    '/p/Google/Chrome/Application/chrome.exe',
    '/p/Microsoft/Edge/Application/msedge.exe',
    'rundll32',
  ]);
});
