import { useState } from 'react';
import type { BoardLine } from '../../../shared/demand-board/board.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { EmptyState } from '../../ui/states.tsx';
import { type LineTexts, lineTexts } from './line-texts.ts';
import { NoteDialog } from './note-dialog.tsx';
import type { BoardFacts } from './use-board-facts.ts';
import { words } from './words.ts';

type Row = { readonly line: BoardLine; readonly texts: LineTexts; readonly isKept: boolean };

function OpenCell({ texts, isKept }: Row) {
  return (
    <>
      <strong>{texts.open}</strong>
      {isKept && (
        <>
          {' '}
          <Badge tone="info">{words.kept}</Badge>
        </>
      )}
      {texts.neighbours !== '' && <div>{texts.neighbours}</div>}
      {texts.byWeek !== '' && <div>{texts.byWeek}</div>}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  {
    key: 'product',
    header: words.product,
    cell: ({ texts }) => texts.name,
    sortBy: ({ texts }) => texts.name,
    width: '15rem',
  },
  { key: 'quality', header: words.quality, cell: ({ texts }) => texts.quality, width: '8rem' },
  { key: 'open', header: words.open, cell: OpenCell, sortBy: ({ line }) => line.firm, width: '18rem' },
  {
    key: 'flexible',
    header: words.flexible,
    kind: 'number',
    cell: ({ texts }) => texts.flexible,
    sortBy: ({ line }) => line.flexible,
    width: '8rem',
  },
  { key: 'cases', header: words.cases, kind: 'number', cell: ({ texts }) => texts.cases, width: '10rem' },
  {
    key: 'band',
    header: words.band,
    kind: 'number',
    cell: ({ texts }) => texts.band,
    sortBy: ({ line }) => line.band.low,
    width: '12rem',
  },
  { key: 'weeks', header: words.weeks, cell: ({ texts }) => texts.weeks, width: '10rem' },
  { key: 'households', header: words.households, kind: 'number', cell: ({ texts }) => texts.households, width: '8rem' },
];

/** What the board would say of each good, as producers would read it. */
export function BoardTable({ facts }: { readonly facts: BoardFacts }) {
  const [opened, setOpened] = useState<string | null>(null);
  const kept = new Set(facts.draft.kept.map(({ product }) => product));
  const { board } = facts.draft;
  const rows = board.lines.map((line) => {
    return { line, texts: lineTexts(line, board), isKept: kept.has(line.product) };
  });
  return (
    <>
      <DataTable
        caption={words.lines}
        rows={rows}
        columns={columns}
        rowKey={({ line }) => line.product}
        onOpen={({ line }) => setOpened(line.product)}
        empty={<EmptyState title={words.noLines} sentence={words.noLinesSentence} />}
      />
      {opened !== null && <NoteDialog facts={facts} product={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
