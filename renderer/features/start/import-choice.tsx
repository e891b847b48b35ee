import { FileArchive, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/stack.tsx';
import { type ChosenFiles, filesFromInput } from './chosen-files.ts';
import styles from './start.module.css';
import { words } from './words.ts';

/** Two ways to choose what to import; the third is dropping it on the page. */
export function ImportChoice({ onChosen }: { readonly onChosen: (chosen: ChosenFiles) => void }) {
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    if (input.files !== null && input.files.length > 0) onChosen(filesFromInput(input.files));
    // The same folder can be chosen again after it was mended.
    input.value = '';
  };
  return (
    <section className={styles['choice']}>
      <h2>{words.importTitle}</h2>
      <p>{words.importSentence}</p>
      <Row>
        <Button icon={<FolderOpen aria-hidden />} onClick={() => folder.current?.click()}>
          {words.importFolder}
        </Button>
        <Button icon={<FileArchive aria-hidden />} onClick={() => zip.current?.click()}>
          {words.importZip}
        </Button>
      </Row>
      <p className={styles['drop']}>{words.drop}</p>
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        aria-label={words.importFolder}
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={zip}
        type="file"
        hidden
        accept=".zip"
        aria-label={words.importZip}
        onChange={(event) => choose(event.currentTarget)}
      />
    </section>
  );
}
