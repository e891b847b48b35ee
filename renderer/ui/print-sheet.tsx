import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './print-sheet.module.css';

export type Paper = 'A4' | 'Letter';

type SheetsProps = {
  readonly paper?: Paper;
  /** Larger type, for whoever reads it without glasses. */
  readonly type?: 'normal' | 'large';
  /** Each page says which of how many it is: for what is kept in a file. */
  readonly pages?: 'plain' | 'numbered';
  readonly children: ReactNode;
};

/**
 * What goes on paper, and on nothing else: nothing of it is seen on screen. Put the screen's own content into a
 * `data-print="hide"` element beside it.
 */
export function PrintSheets({ paper = 'A4', type = 'normal', pages = 'plain', children }: SheetsProps) {
  return (
    <div
      className={classNames(
        styles['sheets'],
        styles[paper === 'A4' ? 'a4' : 'letter'],
        type === 'large' && styles['large'],
        pages === 'numbered' && styles['numbered'],
      )}
    >
      {children}
    </div>
  );
}

type SheetProps = {
  readonly title: string;
  readonly sentence?: string;
  /** Stands at the right of the title: a code, a number, a picture of a code. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A sheet that begins on a page of its own and runs over as many as it needs; tables repeat their heads. Cells marked
 * `data-number`, `data-date` and `data-box` are set as figures, unbroken dates and boxes to write in.
 */
export function PrintSheet({ title, sentence, mark, children }: SheetProps) {
  return (
    <section className={styles['sheet']}>
      <header className={styles['head']}>
        <div>
          <h1>{title}</h1>
          {sentence !== undefined && <p>{sentence}</p>}
        </div>
        {mark}
      </header>
      {children}
    </section>
  );
}
