import { useSyncExternalStore } from 'react';
import { actAs, browserDesk } from '../data/desk.ts';

const listeners = new Set<() => void>();

/** Who is acting at this desk; every change in the journal carries this name. */
export function useActor(): string {
  return useSyncExternalStore(subscribe, browserDesk.actor);
}

export function changeActor(name: string): void {
  actAs(name);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
