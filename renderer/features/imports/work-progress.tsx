import { count } from '../../i18n/formats.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Work } from './wizard-state.ts';
import { cancelWork, type Wizard } from './wizard-store.ts';
import { words } from './words.ts';

/** What is under way and how far it is; reading and checking can be given up, saving cannot. */
export function WorkProgress({ wizard, work }: { readonly wizard: Wizard; readonly work: Work }) {
  const { kind, done, total } = work;
  const canCancel = kind === 'reading' || kind === 'checking';
  return (
    <ProgressBar
      label={words.working[kind]}
      done={total === null || total === 0 ? null : done / total}
      {...(total !== null && total > 1 && { detail: words.ofRows(count(done), count(total)) })}
      {...(canCancel && { onCancel: () => cancelWork(wizard) })}
    />
  );
}
