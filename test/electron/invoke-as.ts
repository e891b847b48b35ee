import type { IpcMainInvokeEvent } from 'electron';
import { seen } from './fake-electron.ts';
import type { FakeContents } from './fake-window.ts';

/** Who speaks over IPC: an address in the main frame of a window, unless said otherwise. */
export type Sender = {
  readonly contents: FakeContents;
  readonly url: string;
  readonly frame?: 'main' | 'inner' | 'gone';
};

function frameOf({ url, frame = 'main' }: Sender): IpcMainInvokeEvent['senderFrame'] {
  if (frame === 'gone') return null;
  const parent = frame === 'inner' ? { url: 'app://plenum/desk/index.html', parent: null } : null;
  return { url, parent } as IpcMainInvokeEvent['senderFrame'];
}

/** Calls a channel as Electron would: arguments and answer are copied, and a channel without handler is an error. */
export async function invokeAs(sender: Sender, channel: string, ...given: readonly unknown[]): Promise<unknown> {
  const handler = seen.channels.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const event = { sender: sender.contents, senderFrame: frameOf(sender) } as unknown as IpcMainInvokeEvent;
  return structuredClone(await handler(event, ...structuredClone(given)));
}
