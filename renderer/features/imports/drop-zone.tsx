import { FileSpreadsheet, Upload } from 'lucide-react';
import { type DragEvent, type Ref, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './imports.module.css';
import { chooseWords } from './words.ts';

type DropZoneProps = { readonly onFile: (file: File) => void; readonly onPick: () => void };

/** Where a file can be dropped; the button does the same without a mouse. */
export function DropZone({ onFile, onPick }: DropZoneProps) {
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
