import { useEffect, useState } from 'react';

export type SlideSteps = { readonly at: number; readonly back: () => void; readonly next: () => void };

const forward: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown']);
const backward: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/** Which of `count` slides is shown; arrow keys, page keys (as presenters send them), Home and End step through. */
export function useSlideSteps(count: number): SlideSteps {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, count - 1);
  const at = Math.min(wanted, last);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
      const to = placeAfter(event.key, at, last);
      if (to === null) return;
      event.preventDefault();
      setWanted(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, last]);
  return { at, back: () => setWanted(Math.max(0, at - 1)), next: () => setWanted(Math.min(last, at + 1)) };
}

function placeAfter(key: string, at: number, last: number): number | null {
  if (forward.has(key)) return Math.min(last, at + 1);
  if (backward.has(key)) return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
