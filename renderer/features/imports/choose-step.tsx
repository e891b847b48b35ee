import { type ImportTarget, importTargets } from '../../../shared/imports/import-target.ts';
import { plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { type KeyValue, KeyValueList } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { goToStep } from './check-file.ts';
import { DropZone } from './drop-zone.tsx';
import { chooseFile, takeAs } from './read-file.ts';
import { sheetWords } from './sheet-words.ts';
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
      <KeyValueList items={readingOf(file)} />
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

/** How the bytes were read, in one glance; step 2 lets it be changed. */
function readingOf({ read, mapping }: OpenedFile): readonly KeyValue[] {
  const { format, settings, sheetNames } = read.reading;
  const { formats, encodings, delimiters, decimalMarks } = sheetWords;
  const ofFormat =
    format === 'csv'
      ? [
          { label: sheetWords.encoding, value: encodings[settings.encoding] },
          { label: sheetWords.delimiter, value: delimiters[settings.delimiter] },
        ]
      : [{ label: sheetWords.sheet, value: sheetNames[settings.sheet] }];
  return [
    { label: chooseWords.format, value: formats[format] },
    ...ofFormat,
    { label: sheetWords.decimalMark, value: decimalMarks[mapping.decimalMark] },
  ];
}
