import type { BookInfo } from '../../../shared/bridge/contract.ts';
import type { BookAnswer } from '../../data/books.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Panel } from '../../ui/panel.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { BookList } from './book-list.tsx';
import styles from './start.module.css';
import { words } from './words.ts';

type YourBooksProps = {
  readonly books: BookAnswer<readonly BookInfo[]> | null;
  readonly now: string;
  readonly onOpen: (bookId: string) => void;
  readonly onRename: (book: BookInfo, title: string) => void;
  readonly onRemove: (bookId: string) => void;
};

/** Open: what is on this computer already. */
export function YourBooks({ books, now, onOpen, onRename, onRemove }: YourBooksProps) {
  return (
    <Panel title={words.yours}>
      {books === null && <LoadingState label={words.loading} rows={3} />}
      {books?.kind === 'failed' && <ErrorState title={words.listFailed} sentence={failureWords[books.code]} />}
      {books?.kind === 'done' && books.value.length === 0 && (
        <p className={styles['drop']}>{words.yoursEmptySentence}</p>
      )}
      {books?.kind === 'done' && books.value.length > 0 && (
        <BookList books={books.value} now={now} onOpen={onOpen} onRename={onRename} onRemove={onRemove} />
      )}
    </Panel>
  );
}
