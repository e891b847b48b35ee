import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import { plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { closeFile } from './read-file.ts';
import { undoImport } from './save-import.ts';
import { StepFrame } from './step-frame.tsx';
import type { Ended, OpenedFile } from './wizard-state.ts';
import type { Wizard } from './wizard-store.ts';
import { doneWords, words } from './words.ts';

type Goal = { readonly to: string; readonly label: string };

const goals: Readonly<Record<ImportTarget, Goal>> = {
  plans: { to: 'plans', label: doneWords.toPlans },
  receipts: { to: 'plans', label: doneWords.toPlans },
  products: { to: 'catalogue', label: doneWords.toCatalogue },
  households: { to: 'households', label: doneWords.toHouseholds },
  stock: { to: 'stocking', label: doneWords.toStock },
};

type DoneStepProps = { readonly wizard: Wizard; readonly file: OpenedFile; readonly ended: Ended | null };

/** Step 5: what was saved, and the one button that takes all of it back. */
export function DoneStep({ wizard, file, ended }: DoneStepProps) {
  const goal = goals[file.mapping.target];
  const kind = ended?.kind ?? 'nothing-new';
  return (
    <StepFrame
      key={kind}
      title={titles[kind]}
      actions={
        <>
          <ScreenLink to={goal.to} tone="primary">
            {goal.label}
          </ScreenLink>
          {kind === 'saved' && <Button onClick={() => void undoImport(wizard)}>{doneWords.undo}</Button>}
          <Button tone="quiet" onClick={() => closeFile(wizard)}>
            {doneWords.again}
          </Button>
        </>
      }
    >
      <div role="status">
        {doneSentences(file, ended).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </StepFrame>
  );
}

const titles: Readonly<Record<Ended['kind'], string>> = {
  saved: doneWords.title,
  'nothing-new': doneWords.nothingTitle,
  undone: doneWords.undoneTitle,
};

function doneSentences({ name, keepAs, asked }: OpenedFile, ended: Ended | null): readonly string[] {
  if (ended?.kind === 'undone') return [doneWords.undoneSentence];
  if (ended?.kind !== 'saved') return [doneWords.nothingSentence];
  return [
    doneWords.saved(plural(ended.rows, words.rows), name),
    ...(keepAs.trim() === '' ? [] : [doneWords.mapping(keepAs.trim())]),
    ...(asked.length === 0 ? [] : [doneWords.kept]),
  ];
}
