import type { Book } from '../../data/book.ts';
import { ask, type BookAnswer } from '../../data/books.ts';

/**
 * The whole journal as lines of JSON, one entry each with its hash: what the chain is worked out from, so that anybody
 * can check it without Plenum.
 */
export async function journalLines(book: Book): Promise<BookAnswer<string>> {
  const lines: string[] = [];
  for (let afterSeq = 0; ; ) {
    const page = await ask(() => book.host('journal.read', { bookId: book.bookId, afterSeq }));
    if (page.kind === 'failed') return page;
    const { entries, lastSeq } = page.value;
    lines.push(...entries.map((entry) => JSON.stringify(entry)));
    afterSeq = entries.at(-1)?.seq ?? lastSeq;
    if (afterSeq >= lastSeq) return { kind: 'done', value: `${lines.join('\n')}\n` };
  }
}
