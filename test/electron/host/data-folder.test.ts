import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder, privateFolder } from '../../../electron/host/data-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = join('/', 'home', 'ana');

test.each([
  ['linux', {}, join(home, '.local', 'share', 'Plenum')],
  ['linux', { XDG_DATA_HOME: '/mnt/data' }, join('/mnt/data', 'Plenum')],
  ['darwin', { XDG_DATA_HOME: '/mnt/data' }, join(home, 'Library', 'Application Support', 'Plenum')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Plenum')],
  ['win32', { APPDATA: join(home, 'Moved') }, join(home, 'Moved', 'Plenum')],
  ['win32', { PLENUM_DATA: 'here' }, resolve('here')],
  ['linux', { PLENUM_DATA: '' }, join(home, '.local', 'share', 'Plenum')],
] as const)('on %s with %j the data lies in its own place', (platform, env, expected) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(expected);
});

test.skipIf(process.platform === 'win32')('only its owner can look inside, also when it was there before', () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  privateFolder(folder);
  expect(statSync(privateFolder(folder)).mode & 0o777).toBe(0o700);
});
