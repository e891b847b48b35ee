import { Dexie } from 'dexie';
import { HostFailure } from '../desktop/host-failure.ts';
import { HostRefused } from './journal-calls.ts';

/** Passes errors that nobody foresaw to the window's error log. The person at the desk hears that it failed. */
export function reportBug(error: unknown): void {
  const foreseen = error instanceof HostFailure || error instanceof HostRefused || error instanceof Dexie.DexieError;
  if (foreseen) return;
  queueMicrotask(() => {
    throw error;
  });
}
