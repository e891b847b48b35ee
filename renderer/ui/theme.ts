import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** Text size in percent of the usual one. */
export const textSizes = ['100', '115', '130', '150', '200'] as const;
export type TextSize = (typeof textSizes)[number];

export type Look = { readonly theme: Theme; readonly textSize: TextSize };

const themeKey = 'plenum.theme';
const sizeKey = 'plenum.text-size';
const listeners = new Set<() => void>();
let current: Look | null = null;

function kept<Value extends string>(key: string, allowed: readonly Value[], usual: Value): Value {
  const found = allowed.find((value) => value === localStorage.getItem(key));
  return found ?? usual;
}

function look(): Look {
  current ??= { theme: kept(themeKey, themes, 'system'), textSize: kept(sizeKey, textSizes, '100') };
  return current;
}

function show({ theme, textSize }: Look): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (textSize === '100') delete dataset['textSize'];
  else dataset['textSize'] = textSize;
}

/** Applies what was chosen last time; called before the first drawing. */
export function startLook(): void {
  show(look());
}

/** Changes theme or text size at once and keeps it on this computer. */
export function changeLook(change: Partial<Look>): void {
  current = { ...look(), ...change };
  localStorage.setItem(themeKey, current.theme);
  localStorage.setItem(sizeKey, current.textSize);
  show(current);
  for (const listener of listeners) listener();
}

export function useLook(): Look {
  return useSyncExternalStore(subscribe, look);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
