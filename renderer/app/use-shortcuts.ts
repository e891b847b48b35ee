import { useEffect, useRef } from 'react';

type Shortcuts = { readonly undo: () => void; readonly redo: () => void; readonly palette: () => void };

/** In a field Ctrl+Z belongs to the field; grids that take their own back have already said so. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Ctrl+K, Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y everywhere in the window (Cmd on a Mac). */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const run = shortcutFor(event, latest.current);
      if (run === null) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function shortcutFor(event: KeyboardEvent, { undo, redo, palette }: Shortcuts): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 'k' && !event.shiftKey) return palette;
  if (isTyping(event.target)) return null;
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' && !event.shiftKey ? redo : null;
}
