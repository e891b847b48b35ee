import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFocusLost } from '../../../ui/use-kept-focus.ts';

/**
 * Marking a household takes its row out of the list of those who have not answered: the focus goes to the button that
 * moved up to its place, so that a row of hands is marked by pressing the same key. `rows` is how many are shown.
 */
export function useNextMark(rows: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  useEffect(() => {
    const shown = list.current;
    if (shown === null) return;
    const remember = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      if (row !== null) place.current = rowsOf(shown).indexOf(row);
    };
    shown.addEventListener('focusin', remember);
    return () => shown.removeEventListener('focusin', remember);
  }, []);
  const before = useRef(rows);
  // In the same drawing that takes the row away: a moment later the heading would have the focus.
  useLayoutEffect(() => {
    const wentAway = rows < before.current;
    before.current = rows;
    if (!wentAway || list.current === null || !isFocusLost()) return;
    const left = rowsOf(list.current);
    left[Math.min(place.current, left.length - 1)]?.querySelector<HTMLElement>('td:last-child button')?.focus();
  }, [rows]);
  return list;
}

function rowsOf(list: HTMLElement): readonly Element[] {
  return [...list.querySelectorAll('tbody tr')];
}
