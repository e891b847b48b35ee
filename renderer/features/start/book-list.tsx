import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { BookInfo } from '../../../shared/bridge/contract.ts';
import { ago, count } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { words } from './words.ts';

type BookListProps = {
  readonly books: readonly BookInfo[];
  readonly now: string;
  readonly onOpen: (bookId: string) => void;
  readonly onRename: (book: BookInfo, title: string) => void;
  readonly onRemove: (bookId: string) => void;
};

/** The assemblies of this computer, the one last worked on first. */
export function BookList({ books, now, onOpen, onRename, onRemove }: BookListProps) {
  const [renaming, setRenaming] = useState<BookInfo | null>(null);
  const [leaving, setLeaving] = useState<BookInfo | null>(null);
  const columns: readonly Column<BookInfo>[] = [
    { key: 'title', header: words.name, cell: (book) => book.title, sortBy: (book) => book.title },
    { key: 'purpose', header: words.purpose, cell: (book) => <PurposeBadge purpose={book.purpose} /> },
    {
      key: 'seq',
      header: words.changes,
      kind: 'number',
      cell: (book) => count(book.seq),
      sortBy: (book) => book.seq,
    },
    {
      key: 'changed',
      header: words.changed,
      cell: (book) => ago(book.changedAt, now),
      sortBy: (book) => book.changedAt,
    },
    {
      key: 'actions',
      header: '',
      kind: 'number',
      cell: (book) => (
        <Menu
          trigger={<IconButton size="small" label={words.actions(book.title)} icon={<Ellipsis aria-hidden />} />}
          items={[
            { kind: 'action', key: 'rename', label: words.rename, run: () => setRenaming(book) },
            { kind: 'action', key: 'remove', label: words.remove, tone: 'danger', run: () => setLeaving(book) },
          ]}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={words.yours}
        rows={books}
        columns={columns}
        rowKey={(book) => book.bookId}
        initialSorting={{ key: 'changed', direction: 'down' }}
        onOpen={(book) => onOpen(book.bookId)}
      />
      {renaming !== null && (
        <RenameDialog
          book={renaming}
          books={books}
          onRename={(title) => {
            setRenaming(null);
            if (title !== renaming.title) onRename(renaming, title);
          }}
          onClose={() => setRenaming(null)}
        />
      )}
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) onRemove(leaving.bookId);
          setLeaving(null);
        }}
        title={words.removeTitle(leaving?.title ?? '')}
        sentence={words.removeSentence}
        confirmLabel={words.removeConfirm}
        tone="danger"
      />
    </>
  );
}

function PurposeBadge({ purpose }: { readonly purpose: BookInfo['purpose'] }) {
  return purpose === 'practice' ? <Badge tone="attention">{words.practice}</Badge> : <Badge>{words.live}</Badge>;
}
