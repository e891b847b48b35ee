import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { type Book, bookOf } from '../../data/book.ts';
import { createBook, removeBook } from '../../data/books.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { importAssembly } from '../../data/commands/import-commands.ts';
import { createAssembly } from '../../data/commands/settings-commands.ts';
import { closeBook, openBook } from '../../data/open-book.ts';
import { hostCall } from '../../desktop/host-call.ts';
import { failureWords } from '../../live/failure-words.ts';
import { words } from './words.ts';

// Loaded when somebody makes a book: readers and rules are no part of what the start page needs to be used.

/** What a new book begins with: an assembly's folder read, a frame alone, or the sample's files. */
export type NewBook =
  | { readonly kind: 'assembly'; readonly assembly: Assembly }
  | { readonly kind: 'settings'; readonly settings: AssemblySettings }
  | { readonly kind: 'sample'; readonly files: ReadonlyMap<string, string> };

export type MadeBook =
  | { readonly kind: 'made'; readonly bookId: string }
  | { readonly kind: 'failed'; readonly sentence: string };

type Filling = {
  readonly title: string;
  readonly purpose: BookInfo['purpose'];
  readonly fill: (book: Book) => Promise<CommandAnswer>;
};

/** Makes a book and fills it by one command; a book that could not be filled does not stay. */
export async function makeBook(wanted: NewBook): Promise<MadeBook> {
  const filling = fillingOf(wanted);
  if (filling === null) return { kind: 'failed', sentence: words.sampleBroken };
  const created = await createBook(filling.title, filling.purpose);
  if (created.kind === 'failed') return { kind: 'failed', sentence: failureWords[created.code] };
  const { bookId } = created.value;
  const book = bookOf(created.value, hostCall);
  const opened = await openBook(book);
  const answer = opened.kind === 'ready' ? await filling.fill(book) : opened;
  closeBook(book);
  if (answer.kind === 'saved') return { kind: 'made', bookId };
  await removeBook(bookId);
  return { kind: 'failed', sentence: answer.kind === 'failed' ? failureWords[answer.code] : words.notCreated };
}

function fillingOf(wanted: NewBook): Filling | null {
  switch (wanted.kind) {
    case 'settings':
      return {
        title: wanted.settings.name,
        purpose: 'live',
        fill: (book) => createAssembly(book, wanted.settings),
      };
    case 'assembly':
      return withAssembly(wanted.assembly, 'live');
    case 'sample': {
      const folder = readAssemblyFolder(wanted.files);
      return folder.kind === 'ok' ? withAssembly(folder.assembly, 'practice') : null;
    }
  }
}

function withAssembly(assembly: Assembly, purpose: BookInfo['purpose']): Filling {
  return { title: assembly.settings.name, purpose, fill: (book) => importAssembly(book, assembly) };
}
