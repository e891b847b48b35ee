import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { type CallName, callNames } from '../../shared/bridge/call-names.ts';
import { BadCall, type Host } from '../host/create-host.ts';
import { isOwnAddress } from './app-address.ts';
import { isWithinSize } from './is-within-size.ts';

/** As on the loopback shell; an import of a large assembly is one change. */
const largestChangeBytes = 512 * 1024 * 1024;
const largestProgramBytes = 64 * 1024 * 1024;
const largestCallBytes = 64 * 1024;

function mostBytes(name: CallName): number {
  if (name === 'journal.append') return largestChangeBytes;
  return name === 'solver.begin' ? largestProgramBytes : largestCallBytes;
}

type IsDesk = (contents: WebContents) => boolean;

/** The one place that listens to IPC: a channel for each call of the contract, and none besides. */
export function answerCalls(host: Pick<Host, 'call'>, isDesk: IsDesk): void {
  for (const name of callNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isFromDesk(event, isDesk)) throw new Error(`${name}: refused, not from a page of Plenum's`);
      if (!isWithinSize(input, mostBytes(name))) throw new Error(`${name}: refused, too large`);
      return await answer(host, name, input);
    });
  }
}

/** The main frame of a window of ours, on a page of ours. The frame is null when its page is already gone. */
function isFromDesk({ sender, senderFrame }: IpcMainInvokeEvent, isDesk: IsDesk): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url) && isDesk(sender);
}

async function answer(host: Pick<Host, 'call'>, name: CallName, input: unknown): Promise<unknown> {
  try {
    return await host.call(name, input);
  } catch (error) {
    // What went wrong inside is for the log here; the page is told that it did.
    if (error instanceof BadCall) throw error;
    console.error(error);
    throw new Error(`${name}: host-fault`);
  }
}
