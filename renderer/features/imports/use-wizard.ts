import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useBook } from '../../data/book-context.ts';
import { closeFile } from './read-file.ts';
import type { WizardState } from './wizard-state.ts';
import { createWizard, type Wizard } from './wizard-store.ts';

/** The wizard of this visit. Leaving the screen lets go of the file and ends its worker. */
export function useWizard(): { readonly wizard: Wizard; readonly state: WizardState } {
  const book = useBook();
  const wizard = useMemo(() => createWizard(book), [book]);
  const state = useSyncExternalStore(wizard.subscribe, wizard.get);
  useEffect(() => () => closeFile(wizard), [wizard]);
  return { wizard, state };
}
