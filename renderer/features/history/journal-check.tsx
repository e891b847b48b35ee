import { useCallback, useState } from 'react';
import { useBook } from '../../data/book-context.ts';
import { ask } from '../../data/books.ts';
import { count, plural } from '../../i18n/formats.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { words } from './words.ts';

type Answer = Awaited<ReturnType<typeof verify>>;
type Check =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'answered'; readonly answer: Answer };

function verify(book: ReturnType<typeof useBook>) {
  return ask(() => book.host('journal.verify', { bookId: book.bookId }));
}

/** Has the host work out the whole chain of fingerprints again. */
export function useJournalCheck(): { readonly check: Check; readonly run: () => void } {
  const book = useBook();
  const [check, setCheck] = useState<Check>({ kind: 'none' });
  const run = useCallback(() => {
    setCheck({ kind: 'checking' });
    void verify(book).then((answer) => setCheck({ kind: 'answered', answer }));
  }, [book]);
  return { check, run };
}

export function JournalCheckResult({ check }: { readonly check: Check }) {
  if (check.kind === 'none') return null;
  if (check.kind === 'checking') return <ProgressBar label={words.verifying} done={null} />;
  const { answer } = check;
  if (answer.kind === 'failed') {
    return (
      <Notice tone="refusal" title={words.verifyFailed}>
        {failureWords[answer.code]}
      </Notice>
    );
  }
  if (answer.value.kind === 'broken') {
    return (
      <Notice tone="refusal" title={words.broken(count(answer.value.atSeq))}>
        {words.brokenSentence}
      </Notice>
    );
  }
  return <Notice tone="success" title={words.whole(plural(answer.value.entries, words.entries))} />;
}
