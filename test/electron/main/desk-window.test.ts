import type { WebContents } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDeskWindow } from '../../../electron/main/desk-window.ts';
import { dialog } from '../fake-electron.ts';
import { FakeWindow, fakeContents } from '../fake-window.ts';

beforeEach(() => FakeWindow.all.clear());

function open() {
  const desk = openDeskWindow();
  const [window = expect.fail('no window')] = FakeWindow.all;
  return { desk, window };
}

test('it is shown when it has something to show', () => {
  const { window } = open();
  expect([window.isShown, window.options.show]).toEqual([false, false]);
  window.emit('ready-to-show');
  expect(window.isShown).toBe(true);
});

test('it is held to our pages and asks the network for nothing', () => {
  const { window } = open();
  const preventDefault = vi.fn();
  window.webContents.emit('will-navigate', { url: 'https://example.org/', preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(window.options.webPreferences).toMatchObject({ webSecurity: true, webviewTag: false, spellcheck: false });
});

test('it knows its own contents, as long as it is there', () => {
  const { desk, window } = open();
  const own = window.webContents as unknown as WebContents;
  expect([desk.isDesk(own), desk.isDesk(fakeContents('') as unknown as WebContents)]).toEqual([true, false]);
  window.close();
  expect(desk.isDesk(own)).toBe(false);
  desk.focus();
  expect(window.focused).toBe(0);
});

test('a page that crashed is loaded again when the person says so, else the window closes', async () => {
  const { window } = open();
  const asked = vi.spyOn(dialog, 'showMessageBox');
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await vi.waitFor(() => expect(window.webContents.state.reloads).toBe(1));
  asked.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
  window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(asked).toHaveBeenCalledTimes(2);
});
