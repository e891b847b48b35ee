import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BookList } from '../../../../renderer/features/start/book-list.tsx';
import { UiRoot } from '../../../../renderer/ui/ui-root.tsx';
import type { BookInfo } from '../../../../shared/bridge/contract.ts';

const now = '2027-01-04T10:00:00.000Z';
const book = (bookId: string, title: string): BookInfo => ({
  ...{ bookId, title, purpose: 'practice', seq: 3 },
  ...{ createdAt: now, changedAt: now },
});
const books = [book('a', 'Willow Creek'), book('b', 'Alder Street')];

function shown() {
  const onRename = vi.fn<(book: BookInfo, title: string) => void>();
  render(
    <UiRoot>
      <BookList books={books} now={now} onOpen={() => undefined} onRename={onRename} onRemove={() => undefined} />
    </UiRoot>,
  );
  return onRename;
}

async function dialogOf(title: string) {
  fireEvent.click(screen.getByRole('button', { name: `Actions for ${title}` }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename in this list …' }));
  return screen.findByRole('dialog', { name: `Rename ${title}` });
}

test('an assembly is renamed in the list; no name and a name that another has are refused in a sentence', async () => {
  const onRename = shown();
  const dialog = await dialogOf('Willow Creek');
  const field = within(dialog).getByRole('textbox', { name: 'Name in this list' });
  expect(field).toHaveProperty('value', 'Willow Creek');
  const save = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Rename' }));
  fireEvent.change(field, { target: { value: '   ' } });
  save();
  within(dialog).getByText('Please give a name.');
  fireEvent.change(field, { target: { value: ' Alder Street' } });
  save();
  within(dialog).getByText('Another assembly on this computer has this name.');
  expect(onRename).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: ' Tuesday evening ' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(onRename).toHaveBeenCalledWith(books[0], 'Tuesday evening');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /Rename/ })).toBeNull());
});

test('a name left as it was changes nothing', async () => {
  const onRename = shown();
  const dialog = await dialogOf('Alder Street');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Rename' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /Rename/ })).toBeNull());
  expect(onRename).not.toHaveBeenCalled();
});
