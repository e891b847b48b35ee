import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { useImport } from './use-import.ts';
import { useNewBook } from './use-new-book.ts';
import { words } from './words.ts';

export type StartSources = {
  /** The sample co-op's assembly folder, by file name. */
  readonly sampleFiles: () => Promise<ReadonlyMap<string, string>>;
  readonly onOpen: (bookId: string) => void;
};

/** The three ways to a book: practise, import, begin. */
export function useStart({ sampleFiles, onOpen }: StartSources) {
  const { making, make } = useNewBook(onOpen);
  const reading = useImport((assembly) => void make(words.importing, async () => ({ kind: 'assembly', assembly })));
  const practise = () => make(words.practiceBusy, async () => ({ kind: 'sample', files: await sampleFiles() }));
  const begin = (settings: AssemblySettings) => make(words.creating, async () => ({ kind: 'settings', settings }));
  return { making, reading, practise, begin };
}
