import { contextBridge, ipcRenderer } from 'electron';
import { callNames } from '../../shared/bridge/call-names.ts';
import type { PlenumBridge } from '../../shared/bridge/contract.ts';

const known: ReadonlySet<string> = new Set(callNames);

/** All that the page gets of Electron: the contract's calls by name. An unknown one never leaves the page. */
const bridge: PlenumBridge = {
  call: async (name, input) => {
    if (!known.has(name)) throw new Error(`Unknown call ${name}`);
    return await ipcRenderer.invoke(name, input);
  },
};

contextBridge.exposeInMainWorld('plenum', bridge);
