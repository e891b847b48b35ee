import { useEffect, useRef } from 'react';

/** A dialog gives the focus back a moment after it has gone, perhaps to a button that goes when the change is shown. */
const looks = [0, 150, 400, 1000];

/**
 * Looks a few times whether what had the focus has gone; then the screen's heading has it: it says where one is, and
 * Tab goes on from there. Gives back what stops the looking.
 */
export function keepFocusSoon(): () => void {
  const timers = looks.map((after) => setTimeout(toHeading, after));
  return () => timers.forEach(clearTimeout);
}

/** The same when a step of the work takes away the button that was pressed. `step` names where the work stands. */
export function useKeptFocus(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    return keepFocusSoon();
  }, [step]);
}

function toHeading(): void {
  // The page may have been closed meanwhile.
  if (typeof document === 'undefined' || !isFocusLost()) return;
  document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
}

/** Whether nothing has the focus any more, or only something that cannot be pressed. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(':disabled');
}
