import { useEffect, useState } from 'react';

export type SlideSteps = { readonly at: number; readonly back: () => void; readonly next: () => void };

/** wall: the slides are all there is to see. page: they stand in a page, which up, down and page keys go on scrolling. */
export type SlidePlace = 'wall' | 'page';

const forward: Readonly<Record<SlidePlace, readonly string[]>> = {
  wall: ['ArrowRight', 'ArrowDown', 'PageDown'],
  page: ['ArrowRight'],
};
const backward: Readonly<Record<SlidePlace, readonly string[]>> = {
  wall: ['ArrowLeft', 'ArrowUp', 'PageUp'],
  page: ['ArrowLeft'],
};

/**
 * Which of `count` slides is shown. Left, right, Home and End step through; on the wall also up, down and page keys (as
 * presenters send them). A key that a menu or a field has used is not used twice.
 */
export function useSlideSteps(count: number, place: SlidePlace): SlideSteps {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, count - 1);
  const at = Math.min(wanted, last);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const to = placeAfter(event.key, { at, last, place });
      if (to === null) return;
      event.preventDefault();
      setWanted(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, last, place]);
  return { at, back: () => setWanted(Math.max(0, at - 1)), next: () => setWanted(Math.min(last, at + 1)) };
}

function isTyping({ ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || target instanceof HTMLInputElement;
}

type Standing = { readonly at: number; readonly last: number; readonly place: SlidePlace };

function placeAfter(key: string, { at, last, place }: Standing): number | null {
  if (forward[place].includes(key)) return Math.min(last, at + 1);
  if (backward[place].includes(key)) return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
