import { missingRoles } from '../../../shared/imports/mapping/missing-roles.ts';
import { list } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { checkFile, goToStep } from './check-file.ts';
import { ColumnsTable } from './columns-table.tsx';
import { columnsWords } from './columns-words.ts';
import { ConstantsPanel } from './constants-panel.tsx';
import { MappingPanel } from './mapping-panel.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { roleNames } from './role-words.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenedFile } from './wizard-state.ts';
import type { Wizard } from './wizard-store.ts';
import { words } from './words.ts';

/** Step 2: what each column means. */
export function ColumnsStep({ wizard, file }: { readonly wizard: Wizard; readonly file: OpenedFile }) {
  const missing = missingRoles(file.mapping);
  return (
    <StepFrame
      title={columnsWords.title}
      sentence={columnsWords.sentence}
      actions={
        <>
          <Button tone="primary" disabled={missing.length > 0} onClick={() => void checkFile(wizard)}>
            {columnsWords.goOn}
          </Button>
          <Button onClick={() => goToStep(wizard, 'choose')}>{words.back}</Button>
        </>
      }
    >
      <ColumnsTable wizard={wizard} file={file} />
      {missing.length > 0 && (
        <Notice tone="attention" title={columnsWords.missing}>
          {list(missing.map((role) => roleNames[role]))}
        </Notice>
      )}
      <ConstantsPanel wizard={wizard} file={file} />
      <ReadingPanel wizard={wizard} file={file} />
      <MappingPanel wizard={wizard} file={file} />
    </StepFrame>
  );
}
