import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { createHost } from '../host/create-host.ts';
import { defaultDataFolder, privateFolder } from '../host/data-folder.ts';
import { pageFiles } from '../host/page-files.ts';
import { answerCalls } from './answer-calls.ts';
import { setAppMenu } from './app-menu.ts';
import { denyPermissions } from './deny-permissions.ts';
import { openDeskWindow } from './desk-window.ts';
import { quitAfterSaving } from './quit-after-saving.ts';
import { registerScheme } from './register-scheme.ts';
import { servePages } from './serve-pages.ts';
import { whyNotStarted, words } from './words.ts';

const dataFolder = defaultDataFolder();
const rendererFolder = join(import.meta.dirname, '..', 'renderer');

/** The browser's own files lie in the data folder, so that a new product name never leaves them behind. */
function prepareApp(): void {
  app.setPath('userData', privateFolder(join(privateFolder(dataFolder), 'window')));
  app.enableSandbox();
  registerScheme();
}

async function openApp(): Promise<void> {
  await app.whenReady();
  const version = app.getVersion();
  const now = () => new Date().toISOString();
  const solver = { kind: 'built', folder: import.meta.dirname } as const;
  const host = await createHost({ dataFolder, version, shell: 'electron', now, solver });
  quitAfterSaving(host);
  servePages(session.defaultSession, pageFiles(rendererFolder));
  denyPermissions(session.defaultSession);
  setAppMenu({ platform: process.platform, dataFolder, isPackaged: app.isPackaged });
  const desk = openDeskWindow();
  answerCalls(host, desk.isDesk);
  app.on('second-instance', desk.focus);
}

function giveUp(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(words.cannotStart, whyNotStarted(error, dataFolder));
  app.quit();
}

try {
  prepareApp();
  if (app.requestSingleInstanceLock()) openApp().catch(giveUp);
  else app.quit();
} catch (error) {
  giveUp(error);
}
