import { useEffect, useSyncExternalStore } from 'react';

/** Something that can be done on the screen now shown, by its name. */
export type ScreenAction = { readonly key: string; readonly label: string; readonly run: () => void };

const offered = new Map<object, readonly ScreenAction[]>();
const listeners = new Set<() => void>();
let all: readonly ScreenAction[] = [];

function tell(): void {
  all = [...offered.values()].flat();
  for (const listener of listeners) listener();
}

/** Lists a screen's actions in the command palette (Ctrl+K) for as long as the screen is shown. */
export function useScreenActions(actions: readonly ScreenAction[]): void {
  useEffect(() => {
    const place = {};
    offered.set(place, actions);
    tell();
    return () => {
      offered.delete(place);
      tell();
    };
  }, [actions]);
}

export function useOfferedActions(): readonly ScreenAction[] {
  return useSyncExternalStore(subscribe, () => all);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
