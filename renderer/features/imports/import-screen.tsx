import '../../desktop/quiet-zod.ts';
import { useMemo, useRef } from 'react';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { goToStep } from './check-file.ts';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileInput } from './drop-zone.tsx';
import { ExportPanel } from './export-panel.tsx';
import styles from './imports.module.css';
import { chooseFile, closeFile } from './read-file.ts';
import { StepList } from './step-list.tsx';
import type { StepName } from './step-name.ts';
import { useFocusAfterWork } from './use-focus-after-work.ts';
import { useWizard } from './use-wizard.ts';
import { ValuesStep } from './values-step.tsx';
import type { WizardState } from './wizard-state.ts';
import type { Wizard } from './wizard-store.ts';
import { words } from './words.ts';
import { WorkProgress } from './work-progress.tsx';

/** Brings tables in, step by step, and hands tables out. */
export function ImportScreen() {
  const { wizard, state } = useWizard();
  const picker = useRef<HTMLInputElement>(null);
  const actions = useMemo(
    () => [
      {
        key: 'import.file',
        label: words.paletteImport,
        run: () => {
          closeFile(wizard);
          picker.current?.click();
        },
      },
    ],
    [wizard],
  );
  useScreenActions(actions);
  useFocusAfterWork(state);
  const { step, file, trouble, work } = state;
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        sentence={words.sentence}
        action={file !== null && step !== 'done' && <Button onClick={() => closeFile(wizard)}>{words.another}</Button>}
      />
      <StepList
        current={step}
        open={step === 'done' || work !== null ? [] : openSteps(state)}
        onStep={(to) => goToStep(wizard, to)}
      />
      {trouble !== null && (
        <Notice tone="refusal" title={trouble.title}>
          {trouble.sentence}
        </Notice>
      )}
      {work !== null && (
        <div className={styles['work']}>
          <WorkProgress wizard={wizard} work={work} />
        </div>
      )}
      <div inert={work !== null} className={styles['workplace']}>
        <Step wizard={wizard} state={state} onPick={() => picker.current?.click()} />
      </div>
      <FileInput inputRef={picker} onFile={(chosen) => void chooseFile(wizard, chosen)} />
      {step === 'choose' && file === null && <ExportPanel />}
    </Page>
  );
}

/** What one can go back to: values only where some needed a choice. */
function openSteps({ file }: WizardState): readonly StepName[] {
  if (file === null) return [];
  return file.asked.length > 0 ? ['choose', 'columns', 'values'] : ['choose', 'columns'];
}

type StepProps = { readonly wizard: Wizard; readonly state: WizardState; readonly onPick: () => void };

function Step({ wizard, state, onPick }: StepProps) {
  const { step, file, ended, hasMoved } = state;
  const choose = <ChooseStep key={file?.name} wizard={wizard} file={file} onPick={onPick} takesFocus={hasMoved} />;
  if (file === null) return choose;
  switch (step) {
    case 'choose':
      return choose;
    case 'columns':
      return <ColumnsStep wizard={wizard} file={file} />;
    case 'values':
      return <ValuesStep wizard={wizard} file={file} />;
    case 'check':
      return <CheckStep wizard={wizard} file={file} />;
    case 'done':
      return <DoneStep wizard={wizard} file={file} ended={ended} />;
  }
}
