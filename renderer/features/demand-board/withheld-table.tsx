import { useState } from 'react';
import type { NotShown } from '../../../shared/demand-board/make-board.ts';
import { count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { NoteDialog } from './note-dialog.tsx';
import { type BoardFacts, productName } from './use-board-facts.ts';
import { words } from './words.ts';

function columnsFor(facts: BoardFacts, fewest: number): readonly Column<NotShown>[] {
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ product }) => productName(facts.products, product),
      sortBy: ({ product }) => productName(facts.products, product),
      width: '15rem',
    },
    {
      key: 'households',
      header: words.households,
      kind: 'number',
      cell: ({ households }) => count(households),
      sortBy: ({ households }) => households,
      width: '8rem',
    },
    {
      key: 'reason',
      header: words.reason,
      cell: ({ why }) => (
        <>
          <strong>{words.reasons[why]}</strong>
          <div>{words.reasonDetails[why](count(fewest))}</div>
        </>
      ),
      sortBy: ({ why }) => words.reasons[why],
      width: '28rem',
    },
    {
      key: 'sum',
      header: words.rolledUp,
      cell: ({ rolledUpIn }) => (rolledUpIn === null ? words.notInSum : words.inSum(rolledUpIn)),
      sortBy: ({ rolledUpIn }) => rolledUpIn,
      width: '12rem',
    },
  ];
}

/** What is not on the board, for the assembly's own eyes. */
export function WithheldTable({ facts, fewest }: { readonly facts: BoardFacts; readonly fewest: number }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <DataTable
        caption={words.withheld}
        rows={facts.draft.notShown}
        columns={columnsFor(facts, fewest)}
        rowKey={({ product }) => product}
        onOpen={({ product }) => setOpened(product)}
        empty={<p>{words.nothingWithheld}</p>}
      />
      {opened !== null && <NoteDialog facts={facts} product={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
