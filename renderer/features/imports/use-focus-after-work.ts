import { useEffect } from 'react';
import type { WizardState } from './wizard-state.ts';

/** While work is under way the step is inert and loses the focus; it comes back to the step's heading. */
export function useFocusAfterWork({ work, hasMoved }: WizardState): void {
  useEffect(() => {
    if (work !== null || !hasMoved || document.activeElement !== document.body) return;
    document.getElementById('import-step')?.focus();
  }, [work, hasMoved]);
}
