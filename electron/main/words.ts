import { FolderInUse } from '../host/host-lock.ts';
import { NewerData } from '../host/version-guard.ts';

/** What the person at the desk reads outside the page. */
export const words = {
  appName: 'Plenum',
  cannotStart: 'Plenum cannot start',
  pageCrashed: 'The window stopped working. What was saved is kept.',
  reload: 'Reload',
  close: 'Close',
  file: 'File',
  view: 'View',
  help: 'Help',
  showData: 'Show the data folder',
} as const;

/** Why the app did not start, and what to do. */
export function whyNotStarted(error: unknown, dataFolder: string): string {
  if (error instanceof FolderInUse) return `${error.message}.\n\nClose it first. The folder is ${dataFolder}`;
  if (error instanceof NewerData) return error.message;
  return `${error instanceof Error ? error.message : String(error)}\n\nThe data folder is ${dataFolder}`;
}
