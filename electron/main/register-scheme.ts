import { protocol } from 'electron';
import { appScheme } from './app-address.ts';

/** Once, before the app is ready. Without `standard` there is no IndexedDB; nothing here goes round the policy. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}
