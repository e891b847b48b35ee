import { FileSpreadsheet, Upload } from 'lucide-react';
import { type DragEvent, type Ref, useState } from 'react';
import { type ImportTarget, importTargets } from '../../../shared/imports/import-target.ts';
import { plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { goToStep } from './check-file.ts';
import styles from './imports.module.css';
import { chooseFile, takeAs } from './read-file.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenedFile } from './wizard-state.ts';
import type { Wizard } from './wizard-store.ts';
import { chooseWords, words } from './words.ts';

type ChooseStepProps = {
  readonly wizard: Wizard;
  readonly file: OpenedFile | null;
  readonly takesFocus: boolean;
  readonly onPick: () => void;
};

/** Step 1: a file, and what it holds. */
export function ChooseStep({ wizard, file, takesFocus, onPick }: ChooseStepProps) {
  if (file !== null) return <ChosenFile wizard={wizard} file={file} />;
  return (
    <StepFrame title={chooseWords.title} sentence={chooseWords.sentence} takesFocus={takesFocus}>
      <DropZone onFile={(chosen) => void chooseFile(wizard, chosen)} onPick={onPick} />
    </StepFrame>
  );
}

function ChosenFile({ wizard, file }: { readonly wizard: Wizard; readonly file: OpenedFile }) {
  const { rowCount, columnCount } = file.read;
  const sentence = chooseWords.read(plural(rowCount, words.rows), plural(columnCount, words.columns));
  return (
    <StepFrame
      title={file.name}
      sentence={sentence}
      actions={
        <Button tone="primary" onClick={() => goToStep(wizard, 'columns')}>
          {chooseWords.goOn}
        </Button>
      }
    >
      <FieldGrid>
        <Select<ImportTarget>
          label={chooseWords.holds}
          hint={chooseWords.holdsHint}
          choices={importTargets.map((value) => ({ value, label: words.targets[value] }))}
          value={file.mapping.target}
          onValueChange={(target) => void takeAs(wizard, target)}
        />
      </FieldGrid>
    </StepFrame>
  );
}

type DropZoneProps = { readonly onFile: (file: File) => void; readonly onPick: () => void };

function DropZone({ onFile, onPick }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of two; the button inside does the same
    <div
      className={classNames(styles['drop'], isOver && styles['dropOver'])}
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
    >
      <FileSpreadsheet aria-hidden />
      <p role="status">{isOver ? chooseWords.dropNow : chooseWords.drop}</p>
      <Button tone="primary" icon={<Upload aria-hidden />} onClick={onPick}>
        {chooseWords.pick}
      </Button>
      <p>{chooseWords.kinds}</p>
    </div>
  );
}

type FileInputProps = { readonly inputRef: Ref<HTMLInputElement>; readonly onFile: (file: File) => void };

/** The browser's own way to a file; the same file can be chosen again after it was mended. */
export function FileInput({ inputRef, onFile }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      accept=".csv,.tsv,.txt,.xlsx,.ods"
      aria-label={chooseWords.pick}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        currentTarget.value = '';
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
