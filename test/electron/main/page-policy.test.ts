import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentPolicy } from '../../../electron/host/content-policy.ts';
import { denyPermissions } from '../../../electron/main/deny-permissions.ts';
import { holdPage } from '../../../electron/main/hold-page.ts';
import { servePages } from '../../../electron/main/serve-pages.ts';
import { seen, session } from '../fake-electron.ts';
import { fakeContents } from '../fake-window.ts';

const ours = session.defaultSession as unknown as Session;
const page = 'app://plenum/desk/index.html';

describe('pages under app://', () => {
  const body = new TextEncoder().encode('<!doctype html>');
  beforeEach(() => {
    seen.pages.clear();
    servePages(ours, new Map([['/desk/index.html', { body, type: 'text/html; charset=utf-8' }]]));
  });
  const get = async (url: string, method = 'GET') => {
    const answer = await seen.pages.get('app')?.(new Request(url, { method }) as never);
    return (answer as Response | undefined) ?? expect.fail('no handler');
  };

  test('a listed file comes with its type', async () => {
    const answer = await get(page);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toBe('<!doctype html>');
  });

  test.each([
    ['app://plenum/../desk/index.html/../../etc/passwd', 404],
    ['app://plenum/%2e%2e/%2e%2e/etc/passwd', 404],
    ['app://plenum/..%2f..%2fetc/passwd', 404],
    ['app://plenum/desk%2findex.html', 404],
    ['app://plenum//etc/passwd', 404],
    ['app://plenum/desk/', 404],
    ['app://other/desk/index.html', 403],
  ])('%s is not served', async (url, status) => {
    const answer = await get(url);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  test('only reading is answered', async () => {
    expect((await get(page, 'POST')).status).toBe(403);
  });

  test('the policy stands on every answer, found or not', async () => {
    for (const url of [page, 'app://plenum/none', 'app://other/']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toBe(contentPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('permissions', () => {
  const wanted = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'local-network-access',
    'openExternal',
  ] as const;
  const asked = (permission: (typeof wanted)[number] | 'clipboard-sanitized-write', url: string) => {
    const contents = fakeContents(url) as unknown as WebContents;
    const answers: boolean[] = [];
    seen.permissionRequest?.(contents, permission, (granted) => answers.push(granted), {} as never);
    const checked = seen.permissionCheck?.(contents, permission, url, {} as never);
    return [...answers, checked];
  };
  beforeEach(() => denyPermissions(ours));

  test.each(wanted)('%s is denied, asked or checked', (permission) => {
    expect(asked(permission, page)).toEqual([false, false]);
  });

  test('our page may write to the clipboard, no other may, nor one without a window', () => {
    expect(asked('clipboard-sanitized-write', page)).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://example.org/')).toEqual([false, false]);
    expect(seen.permissionCheck?.(null, 'clipboard-sanitized-write', page, {} as never)).toBe(false);
  });

  test('no device, no recording of the screen', () => {
    const streams = vi.fn();
    seen.displayRequest?.({} as never, streams);
    expect([seen.deviceCheck?.({} as never), streams.mock.calls]).toEqual([false, [[null]]]);
  });
});

describe('a held page', () => {
  const contents = fakeContents(page);
  holdPage(contents as unknown as WebContents);
  const isPrevented = (event: string, details: object): boolean => {
    const preventDefault = vi.fn();
    contents.emit(event, { ...details, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  test('may be loaded again', () => {
    expect(isPrevented('will-navigate', { url: page })).toBe(false);
    expect(isPrevented('will-frame-navigate', { url: page, isMainFrame: true })).toBe(false);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:47311/',
    'file:///etc/passwd',
    'app://other/',
    'data:text/html,x',
  ])('does not go to %s', (url) => {
    expect(isPrevented('will-navigate', { url })).toBe(true);
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  test('has no frames, redirects or web views, even of our own', () => {
    expect(isPrevented('will-frame-navigate', { url: page, isMainFrame: false })).toBe(true);
    expect(isPrevented('will-redirect', { url: page })).toBe(true);
    expect(isPrevented('will-attach-webview', {})).toBe(true);
  });

  test('opens no window', () => {
    expect(contents.open(page)).toEqual({ action: 'deny' });
  });
});
