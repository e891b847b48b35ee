import { useState } from 'react';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { browserDesk } from '../../data/desk.ts';
import { failureWords } from '../../live/failure-words.ts';
import { useToast } from '../../ui/toast.tsx';
import { Choices } from './choices.tsx';
import { DropPage } from './drop-page.tsx';
import { NewAssemblyDialog } from './new-assembly-dialog.tsx';
import styles from './start.module.css';
import { StartProgress } from './start-progress.tsx';
import { useBooks } from './use-books.ts';
import { type StartSources, useStart } from './use-start.ts';
import { words } from './words.ts';
import { YourBooks } from './your-books.tsx';

/** Practise, open, begin: three clear choices, and what is on this computer already. */
export function StartScreen(sources: StartSources) {
  const toast = useToast();
  const { books, remove, rename } = useBooks();
  const { making, reading, practise, begin } = useStart(sources);
  const [isNewOpen, setNewOpen] = useState(false);
  const leave = async (bookId: string) => {
    const removed = await remove(bookId);
    if (removed.kind === 'failed') toast({ title: failureWords[removed.code], tone: 'refusal' });
  };
  const call = async (book: BookInfo, title: string) => {
    const renamed = await rename(book.bookId, title);
    if (renamed.kind === 'failed') return toast({ title: failureWords[renamed.code], tone: 'refusal' });
    toast({
      title: words.renamed(title),
      action: { label: words.undo, run: () => void rename(book.bookId, book.title) },
    });
  };
  return (
    <DropPage onDropped={(chosen) => void reading.start(chosen)}>
      <header className={styles['head']}>
        <h1 tabIndex={-1} data-page-heading="">
          {words.app}
        </h1>
        <p>{words.lead}</p>
      </header>
      <StartProgress making={making} reading={reading.state} onCancel={reading.cancel} />
      <Choices
        isBusy={making.kind === 'making' || reading.state.kind === 'reading'}
        isFirst={books?.kind === 'done' && books.value.length === 0}
        onPractise={() => void practise()}
        onChosen={(chosen) => void reading.start(chosen)}
        onNew={() => setNewOpen(true)}
      />
      <YourBooks
        books={books}
        now={browserDesk.now()}
        onOpen={sources.onOpen}
        onRename={(book, title) => void call(book, title)}
        onRemove={(bookId) => void leave(bookId)}
      />
      <NewAssemblyDialog
        open={isNewOpen}
        onClose={() => setNewOpen(false)}
        onCreate={(settings) => {
          setNewOpen(false);
          void begin(settings);
        }}
      />
    </DropPage>
  );
}
