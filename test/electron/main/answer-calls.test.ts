import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BadCall } from '../../../electron/host/create-host.ts';
import { answerCalls } from '../../../electron/main/answer-calls.ts';
import { callNames } from '../../../shared/bridge/call-names.ts';
import { seen } from '../fake-electron.ts';
import { fakeContents } from '../fake-window.ts';
import { invokeAs } from '../invoke-as.ts';

const page = 'app://plenum/desk/index.html';
const desk = fakeContents(page);
const host = { call: vi.fn(async (name: string, _input: unknown): Promise<unknown> => ({ answerTo: name })) };

beforeEach(() => {
  seen.channels.clear();
  host.call.mockReset().mockImplementation(async (name) => ({ answerTo: name }));
  answerCalls(host, (contents) => (contents as unknown) === desk);
});

test('opens a channel for every call of the contract and no other', async () => {
  expect([...seen.channels.keys()].sort()).toEqual([...callNames].sort());
  await expect(invokeAs({ contents: desk, url: page }, 'books.erase', {})).rejects.toThrow('No handler');
});

test('hands the input of our own page to the host and the answer back', async () => {
  const answer = await invokeAs({ contents: desk, url: page }, 'books.list', {});
  expect(answer).toEqual({ answerTo: 'books.list' });
  expect(host.call.mock.calls).toEqual([['books.list', {}]]);
});

describe('refuses, before the host hears of it,', () => {
  test.each([
    ['a page from elsewhere', { contents: desk, url: 'https://plenum/desk/index.html' }],
    ['another host under our scheme', { contents: desk, url: 'app://other/desk/index.html' }],
    ['a host that begins like ours', { contents: desk, url: 'app://plenum.example/' }],
    ['a file', { contents: desk, url: 'file:///plenum/desk/index.html' }],
    ['an empty page', { contents: desk, url: 'about:blank' }],
    ['a frame in the page', { contents: desk, url: page, frame: 'inner' as const }],
    ['a page that is already gone', { contents: desk, url: page, frame: 'gone' as const }],
    ['a window that is not ours', { contents: fakeContents(page), url: page }],
  ])('%s', async (_who, sender) => {
    await expect(invokeAs(sender, 'books.list', {})).rejects.toThrow('not from a page');
    expect(host.call).not.toHaveBeenCalled();
  });

  test('what is too large for its call', async () => {
    const title = 'x'.repeat(64 * 1024);
    const sender = { contents: desk, url: page };
    await expect(invokeAs(sender, 'books.create', { title, purpose: 'live' })).rejects.toThrow('too large');
    expect(host.call).not.toHaveBeenCalled();
    await invokeAs(sender, 'journal.append', { title });
    expect(host.call).toHaveBeenCalledOnce();
  });

  test('what cannot be copied over a wire', async () => {
    await expect(invokeAs({ contents: desk, url: page }, 'books.list', () => 1)).rejects.toThrow('could not be cloned');
  });
});

test('says what is wrong with unfit input, and nothing of what went wrong inside', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const sender = { contents: desk, url: page };
  host.call.mockRejectedValueOnce(new BadCall('books.list: unfit input'));
  await expect(invokeAs(sender, 'books.list', {})).rejects.toThrow('unfit input');
  host.call.mockRejectedValueOnce(new Error('at /home/jo/plenum'));
  await expect(invokeAs(sender, 'books.list', {})).rejects.toThrow(/^books\.list: host-fault$/);
  expect(log).toHaveBeenCalledOnce();
});
