import { useEffect } from 'react';
import type { WizardState } from './wizard-state.ts';

/**
 * While work is under way the step is inert and loses the focus; it comes back to the step's heading. Why something did
 * not happen stands above the step, so the page goes there.
 */
export function useFocusAfterWork({ work, trouble, hasMoved }: WizardState): void {
  useEffect(() => {
    if (work !== null || !hasMoved || document.activeElement !== document.body) return;
    document.getElementById('import-step')?.focus({ preventScroll: true });
  }, [work, hasMoved]);
  useEffect(() => {
    if (trouble !== null) window.scrollTo({ top: 0 });
  }, [trouble]);
}
