import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { importAssembly } from '../../data/commands/import-commands.ts';
import { createAssembly } from '../../data/commands/settings-commands.ts';
import { fillNewBook, type NewBookFilling } from '../../data/new-book.ts';
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

/** Makes a book and fills it by one command. */
export async function makeBook(wanted: NewBook): Promise<MadeBook> {
  const filling = fillingOf(wanted);
  if (filling === null) return { kind: 'failed', sentence: words.sampleBroken };
  const made = await fillNewBook(filling);
  if (made.kind === 'made') return made;
  return { kind: 'failed', sentence: made.kind === 'failed' ? failureWords[made.code] : words.notCreated };
}

function fillingOf(wanted: NewBook): NewBookFilling | null {
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

function withAssembly(assembly: Assembly, purpose: BookInfo['purpose']): NewBookFilling {
  return { title: assembly.settings.name, purpose, fill: (book) => importAssembly(book, assembly) };
}
