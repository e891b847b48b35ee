import { FolderInUse } from './host-lock.ts';
import { NewerData } from './version-guard.ts';

/** Why a data folder could not be opened, for the person who started Plenum; null: an unexpected error. */
export function whyNotOpened(error: unknown): string | null {
  if (error instanceof NewerData) return error.message;
  if (!(error instanceof FolderInUse)) return null;
  const { holder } = error;
  const close = 'Close it first, or name another data folder with --data.';
  if (holder === null) return `Plenum is already running with this data folder. ${close}`;
  switch (holder.shell) {
    case 'electron':
      return `Plenum is already running in its own window with this data folder. ${close}`;
    case 'loopback':
      return `Plenum is already running in the browser, at ${holder.address.replace(/#.*/, '')}, with this data folder. ${close}`;
  }
}
