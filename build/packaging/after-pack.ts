import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { fuses } from './fuses.ts';

function programPath({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename;
  switch (electronPlatformName) {
    case 'darwin':
      return join(appOutDir, `${name}.app`);
    case 'win32':
      return join(appOutDir, `${name}.exe`);
    default:
      return join(appOutDir, packager.config.linux?.executableName ?? name);
  }
}

/**
 * Called by electron-builder before signing. Its own `electronFuses` setting uses an older @electron/fuses, which does
 * not know every fuse of our Electron.
 */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const testable = process.env['PLENUM_TESTABLE_PACKAGE'] === '1';
  await flipFuses(programPath(context), fuses({ testable }));
}
