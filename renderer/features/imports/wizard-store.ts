import type { Book } from '../../data/book.ts';
import type { OpenedFile, WizardState, Work } from './wizard-state.ts';
import { wizardStart } from './wizard-state.ts';
import { words } from './words.ts';

/** The state of one visit to the wizard. The steps read it; what a step does is a function over it. */
export type Wizard = {
  readonly book: Book;
  readonly get: () => WizardState;
  readonly set: (change: Partial<WizardState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createWizard(book: Book): Wizard {
  const listeners = new Set<() => void>();
  let state = wizardStart;
  return {
    book,
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Changes the open file; a mapping that changed is no longer checked. */
export function changeFile(wizard: Wizard, change: Partial<OpenedFile>): void {
  const { file } = wizard.get();
  if (file === null) return;
  const summary = 'mapping' in change && !('summary' in change) ? null : file.summary;
  wizard.set({ file: { ...file, summary, ...change } });
}

/** Shows that work is under way until it ends; null when it failed, which is then said. */
export async function during<Done>(
  wizard: Wizard,
  kind: Work['kind'],
  task: () => Promise<Done>,
): Promise<Done | null> {
  wizard.set({ work: { kind, done: 0, total: null }, trouble: null });
  try {
    return await task();
  } catch {
    wizard.set({ trouble: { title: words.failedTitle, sentence: words.failed } });
    return null;
  } finally {
    wizard.set({ work: null });
  }
}

/** Gives up what is under way; the file stays as it was. */
export function cancelWork(wizard: Wizard): void {
  const { file, opening } = wizard.get();
  (opening ?? file?.session)?.cancel();
}
