import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { FakeWindow } from './fake-window.ts';

/*
 * Stands in for the module `electron` in unit tests. Each part satisfies the piece of Electron's own type that the app
 * uses, so that a new Electron breaks the fake and not only the app. What was done to it is in `seen`.
 */

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type PageHandler = Parameters<Electron.Protocol['handle']>[1];
type PermissionRequest = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
type PermissionCheck = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
type DeviceCheck = NonNullable<Parameters<Electron.Session['setDevicePermissionHandler']>[0]>;
type DisplayRequest = NonNullable<Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]>;

/** What the test has to say about the machine, and what the app has done. */
export const seen = {
  isFirstInstance: true,
  /** In order, by name: what must come before what can be read from it. */
  steps: [] as string[],
  paths: new Map<string, string>(),
  schemes: [] as Electron.CustomScheme[],
  channels: new Map<string, Handler>(),
  pages: new Map<string, PageHandler>(),
  permissionRequest: null as PermissionRequest | null,
  permissionCheck: null as PermissionCheck | null,
  deviceCheck: null as DeviceCheck | null,
  displayRequest: null as DisplayRequest | null,
  errorBoxes: [] as { readonly title: string; readonly content: string }[],
  menu: null as Electron.Menu | null,
  exposed: new Map<string, unknown>(),
  invoked: [] as (readonly [string, ...unknown[]])[],
};

const step = (name: string) => void seen.steps.push(name);

const appEvents = new EventEmitter();

/** As Electron does it: before-quit, windows closed, then will-quit, which may hold the app. */
function quit(): void {
  step('quit');
  appEvents.emit('before-quit');
  for (const window of FakeWindow.all) window.close();
  let isHeld = false;
  appEvents.emit('will-quit', { preventDefault: () => (isHeld = true) });
  if (!isHeld) step('gone');
}

export const app = Object.assign(appEvents, {
  isPackaged: false,
  quit,
  getVersion: () => '0.1.0-test',
  relaunch: () => step('relaunch'),
  enableSandbox: () => step('enableSandbox'),
  whenReady: async () => step('ready'),
  requestSingleInstanceLock: () => {
    step('requestSingleInstanceLock');
    return seen.isFirstInstance;
  },
  setPath: (name, path) => {
    step(`setPath ${name}`);
    seen.paths.set(name, path);
  },
} satisfies Pick<
  Electron.App,
  | 'isPackaged'
  | 'quit'
  | 'getVersion'
  | 'relaunch'
  | 'enableSandbox'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'setPath'
>);

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    step('registerSchemes');
    seen.schemes.push(...schemes);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;

export const session = {
  defaultSession: {
    protocol: {
      handle: (scheme, handler) => {
        if (seen.pages.has(scheme)) throw new Error(`${scheme} is handled already`);
        seen.pages.set(scheme, handler);
      },
    } satisfies Pick<Electron.Protocol, 'handle'>,
    setPermissionRequestHandler: (handler) => {
      seen.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler) => {
      seen.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler) => {
      seen.deviceCheck = handler;
    },
    setDisplayMediaRequestHandler: (handler) => {
      seen.displayRequest = handler;
    },
  } satisfies Pick<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  > & { readonly protocol: unknown },
};

export const ipcMain = {
  handle: (channel, handler) => {
    if (seen.channels.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    seen.channels.set(channel, handler);
  },
} satisfies Pick<Electron.IpcMain, 'handle'>;

export const dialog = {
  showErrorBox: (title, content) => void seen.errorBoxes.push({ title, content }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox'>;

export const shell = { openPath: async () => '' } satisfies Pick<Electron.Shell, 'openPath'>;
export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>;

export const Menu = {
  buildFromTemplate: (template) => ({ items: template }) as unknown as Electron.Menu,
  setApplicationMenu: (menu) => {
    seen.menu = menu;
  },
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

export const contextBridge = {
  exposeInMainWorld: (name, api) => void seen.exposed.set(name, api),
} satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>;

export const ipcRenderer = {
  invoke: async (channel, ...given) => {
    seen.invoked.push([channel, ...given]);
    return 'answered';
  },
} satisfies Pick<Electron.IpcRenderer, 'invoke'>;

export const BrowserWindow = FakeWindow;
