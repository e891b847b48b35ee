import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { BookProvider } from '../../../renderer/data/book-context.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { acceptGaps, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { PlaceProvider } from '../../../renderer/ui/screen-link.tsx';
import { UiRoot } from '../../../renderer/ui/ui-root.tsx';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { newBook } from '../data/test-book.ts';

const sampleFolder = join(import.meta.dirname, '../../../renderer/features/practice/willow-creek');

/** The sample co-op that comes with the app, less what its office keeps: tests that need suppliers bring their own. */
export function sampleAssembly(): Assembly {
  const names = readdirSync(sampleFolder);
  const files = new Map(names.map((name) => [name, readFileSync(join(sampleFolder, name), 'utf8')]));
  const read = readAssemblyFolder(files);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  const { office: _, ...assembly } = read.assembly;
  return assembly;
}

function saved(answer: CommandAnswer): void {
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
}

export async function sampleBook(change: (assembly: Assembly) => Assembly = (same) => same): Promise<Book> {
  const { book } = await newBook();
  saved(await importAssembly(book, change(sampleAssembly())));
  return book;
}

/** The sample after round 1, its gaps accepted by the meeting. */
export async function finishedBook(): Promise<Book> {
  const book = await sampleBook();
  saved(await announceRound(book));
  saved(await closeOpenRound(book));
  saved(await acceptGaps(book, 'We begin small'));
  return book;
}

export type Shown = { readonly goTo: ReturnType<typeof vi.fn<(path: string) => void>> };

/** A screen with everything around it that is real, over a book; `rest` is the part of the address behind it. */
export function showScreen(book: Book, element: ReactElement, rest = ''): Shown {
  const goTo = vi.fn<(path: string) => void>();
  render(
    <UiRoot>
      <BookProvider value={book}>
        <PlaceProvider value={{ linkTo: (path) => `#/b/x/${path}`, goTo, rest }}>{element}</PlaceProvider>
      </BookProvider>
    </UiRoot>,
  );
  return { goTo };
}

export const patient = { timeout: 8000 };

export function button(name: string | RegExp) {
  return screen.findByRole('button', { name }, patient);
}

/** Types into a cell of an entry grid, rows and columns counted from 0, and goes on with Enter. */
export async function enterInGrid(
  grid: string,
  at: { readonly row: number; readonly column: number },
  text: string,
): Promise<void> {
  const table = await screen.findByRole('grid', { name: grid }, patient);
  const cell = () => table.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`)!;
  fireEvent.click(cell());
  fireEvent.keyDown(cell(), { key: 'Enter' });
  const editor = await within(cell()).findByRole('textbox', {}, patient);
  fireEvent.change(editor, { target: { value: text } });
  fireEvent.keyDown(editor, { key: 'Enter' });
}
