import { type DragEvent, type ReactNode, useState } from 'react';
import { type ChosenFiles, filesFromDrop } from './chosen-files.ts';
import styles from './start.module.css';
import { words } from './words.ts';

type DropPageProps = { readonly onDropped: (chosen: ChosenFiles) => void; readonly children: ReactNode };

/** A page onto which a folder or zip can be dropped. The buttons on it do the same without a mouse. */
export function DropPage({ onDropped, children }: DropPageProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesFromDrop(event.dataTransfer).then(onDropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; buttons inside do the same
    <div
      className={styles['page']}
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={styles['overlay']} role="status">
          {words.dropNow}
        </div>
      )}
    </div>
  );
}
