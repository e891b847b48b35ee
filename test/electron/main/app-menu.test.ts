import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/main/app-menu.ts';

const rolesOf = (platform: NodeJS.Platform, isPackaged: boolean): string =>
  JSON.stringify(menuTemplate({ platform, isPackaged, dataFolder: '/data' }));

test('undo and redo are left to the page, except where typing needs a menu for them', () => {
  expect(rolesOf('linux', true)).not.toContain('editMenu');
  expect(rolesOf('win32', true)).not.toContain('editMenu');
  expect(rolesOf('darwin', true)).toContain('editMenu');
});

test('a packed app has no developer tools', () => {
  expect(rolesOf('linux', false)).toContain('toggleDevTools');
  expect(rolesOf('linux', true)).not.toContain('toggleDevTools');
});
