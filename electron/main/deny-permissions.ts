import type { Session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** All the app asks for: putting a list of faults on the clipboard, after a click. Reading it stays denied. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

const mayHave = (permission: string, address: string): boolean => granted.has(permission) && isOwnAddress(address);

/** Camera, place, notifications and everything else are refused; Electron would grant them. Both handlers are needed. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(mayHave(permission, contents.getURL()));
  });
  session.setPermissionCheckHandler((contents, permission) => mayHave(permission, contents?.getURL() ?? ''));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}
