import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../../../renderer/data/book.ts';
import { importAssembly } from '../../../../renderer/data/commands/import-commands.ts';
import type { Assembly } from '../../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { newBook } from '../../data/test-book.ts';

const folder = join(import.meta.dirname, '../../../fixtures/cases/twelve-plans');

/** The twelve plans of story 3. */
export function storyAssembly(): Assembly {
  const names = readdirSync(folder);
  const read = readAssemblyFolder(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  return read.assembly;
}

export async function storyBook(): Promise<Book> {
  const { book } = await newBook();
  const answer = await importAssembly(book, storyAssembly());
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return book;
}

export const firstDelivery = '2027-01-04';
