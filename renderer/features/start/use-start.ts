import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { importAssembly } from '../../data/commands/import-commands.ts';
import { createAssembly } from '../../data/commands/settings-commands.ts';
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
  const { making, make, fail } = useNewBook(onOpen);
  const fillWith = (assembly: Assembly, purpose: BookInfo['purpose'], label: string) =>
    make(label, { title: assembly.settings.name, purpose, fill: (book) => importAssembly(book, assembly) });
  const reading = useImport((assembly) => void fillWith(assembly, 'live', words.importing));
  const practise = async () => {
    // The reader is only needed here: it is no part of what must be loaded before the page can be used.
    const { readAssemblyFolder } = await import('../../../shared/assembly/read-assembly-folder.ts');
    const folder = readAssemblyFolder(await sampleFiles());
    if (folder.kind === 'refused') return fail(words.sampleBroken);
    await fillWith(folder.assembly, 'practice', words.practiceBusy);
  };
  const begin = (settings: AssemblySettings) =>
    make(words.creating, { title: settings.name, purpose: 'live', fill: (book) => createAssembly(book, settings) });
  return { making, reading, practise, begin };
}
