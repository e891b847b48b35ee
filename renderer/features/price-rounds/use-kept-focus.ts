import { useEffect, useRef } from 'react';

/** A dialog gives the focus back a moment after it has gone, perhaps to a button that has gone too. */
const looks = [0, 150, 400];

/**
 * When a step of the rounds takes away the button that was pressed, the screen's heading has the focus: it says where
 * the rounds stand now, and Tab goes on from there. `step` names where they stand.
 */
export function useKeptFocus(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const timers = looks.map((after) => setTimeout(toHeading, after));
    return () => timers.forEach(clearTimeout);
  }, [step]);
}

function toHeading(): void {
  if (!isFocusLost()) return;
  document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
}

/** Whether nothing has the focus any more, or only something that cannot be pressed. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(':disabled');
}
