import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, type WebContents } from 'electron';
import { deskPage } from './app-address.ts';
import { holdPage } from './hold-page.ts';
import { words } from './words.ts';

export type DeskWindow = {
  readonly focus: () => void;
  readonly isDesk: (contents: WebContents) => boolean;
};

/** The size at which all screens were looked at is the least; below it tables lose their reasons. */
const size = { width: 1440, height: 900, minWidth: 900, minHeight: 600 };

/** The one window: sandboxed, isolated, with nothing of Node in it, and kept on our pages. */
export function openDeskWindow(): DeskWindow {
  const window = new BrowserWindow({
    ...size,
    title: words.appName,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The spelling checker fetches its word lists from the network.
      spellcheck: false,
    },
  });
  holdPage(window.webContents);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') offerReload(window);
  });
  void window.loadURL(deskPage);
  return {
    isDesk: (contents) => !window.isDestroyed() && contents === window.webContents,
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** Everything saved is in the journal, so a crashed page can simply be drawn again. */
function offerReload(window: BrowserWindow): void {
  const { pageCrashed, reload, close } = words;
  const asked = dialog.showMessageBox(window, { type: 'error', message: pageCrashed, buttons: [reload, close] });
  void asked.then(({ response }) => (response === 0 ? window.webContents.reload() : window.close()));
}
