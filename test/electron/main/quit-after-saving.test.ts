import { beforeEach, expect, test, vi } from 'vitest';
import { quitAfterSaving } from '../../../electron/main/quit-after-saving.ts';
import { app, seen } from '../fake-electron.ts';

beforeEach(() => {
  app.removeAllListeners();
  seen.steps.length = 0;
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('the app stays until the host is closed, and closes it once, however often it is asked to quit', async () => {
  let finish = () => {};
  const close = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  quitAfterSaving({ close });
  app.quit();
  app.quit();
  await turn();
  expect([seen.steps.includes('gone'), close.mock.calls.length]).toEqual([false, 1]);
  finish();
  await turn();
  expect(seen.steps.filter((step) => step === 'gone')).toEqual(['gone']);
});

test('a host that cannot close properly does not keep the app open', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  quitAfterSaving({ close: () => Promise.reject(new Error('disk gone')) });
  app.quit();
  await turn();
  expect([seen.steps.includes('gone'), log.mock.calls.length]).toEqual([true, 1]);
});

test('the last window closed ends the app, on every system', async () => {
  quitAfterSaving({ close: async () => {} });
  app.emit('window-all-closed');
  await turn();
  expect(seen.steps).toContain('gone');
});

test('starting anew brings the app back only when it is already closing', async () => {
  let finish = () => {};
  quitAfterSaving({ close: () => new Promise<void>((resolve) => (finish = resolve)) });
  app.emit('second-instance');
  expect(seen.steps).not.toContain('relaunch');
  app.quit();
  app.emit('second-instance');
  expect(seen.steps).toContain('relaunch');
  finish();
  await turn();
});
