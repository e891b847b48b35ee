import { Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { words } from './words.ts';

type MenuSetup = {
  readonly platform: NodeJS.Platform;
  readonly dataFolder: string;
  /** A packed app shows no developer tools. */
  readonly isPackaged: boolean;
};

/** Undo and redo are the page's own (of commands, not of typing), so only macOS, which needs it, has an edit menu. */
export function menuTemplate({ platform, dataFolder, isPackaged }: MenuSetup): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const developer: MenuItemConstructorOptions[] = isPackaged ? [] : [{ role: 'toggleDevTools' }];
  const view: MenuItemConstructorOptions[] = [
    { role: 'reload' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...developer,
  ];
  const showData = () => void shell.openPath(dataFolder);
  return [
    isMac ? { role: 'appMenu' } : { label: words.file, submenu: [{ role: 'quit' }] },
    ...(isMac ? [{ role: 'editMenu' } as const] : []),
    { label: words.view, submenu: view },
    { role: 'windowMenu' },
    { label: words.help, role: 'help', submenu: [{ label: words.showData, click: showData }] },
  ];
}

export function setAppMenu(setup: MenuSetup): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(setup)));
}
