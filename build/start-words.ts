import { FolderInUse } from '../electron/host/host-lock.ts';
import { NewerData } from '../electron/host/version-guard.ts';
import { PortTaken } from '../electron/loopback/start-loopback.ts';

/** Why Plenum did not start, and what to do, for the person at the terminal. */
export function whyNotStarted(error: unknown): string {
  if (error instanceof NewerData) return error.message;
  if (error instanceof PortTaken) return `${error.message} by another program. Choose one with --port N.`;
  if (error instanceof FolderInUse) return `${error.message}. Close it first, or name another folder with --data DIR.`;
  return `Plenum could not start: ${error instanceof Error ? error.message : String(error)}`;
}
