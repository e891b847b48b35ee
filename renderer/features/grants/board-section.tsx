import { useState } from 'react';
import type { GrantBoard, Recusal } from '../../../shared/grants/grant-board.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { withdrawRecusal } from '../../data/commands/grant-board-commands.ts';
import { count, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { BoardDialog, RecusalDialog } from './board-dialogs.tsx';
import { boardWords } from './board-words.ts';
import { refusalSentence } from './refusal-sentence.ts';

type BoardSectionProps = {
  readonly board: GrantBoard | null;
  readonly recusals: readonly Recusal[];
  readonly requests: readonly GrantRequest[];
  readonly isDecided: boolean;
};

/** Who decides, and who takes no part in which decision. */
export function BoardSection({ board, recusals, requests, isDecided }: BoardSectionProps) {
  const [open, setOpen] = useState<'board' | 'recusal' | null>(null);
  const close = () => setOpen(null);
  const change = isDecided ? undefined : (
    <Button tone={board === null ? 'primary' : 'secondary'} onClick={() => setOpen('board')}>
      {board === null ? boardWords.set : boardWords.change}
    </Button>
  );
  return (
    <>
      <Panel title={boardWords.board} sentence={boardWords.sentence} actions={board === null ? undefined : change}>
        {board === null ? (
          <EmptyState title={boardWords.empty} sentence={boardWords.emptySentence} action={change} />
        ) : (
          <BoardList board={board} />
        )}
      </Panel>
      {board !== null && (
        <Panel
          title={boardWords.recusals}
          sentence={boardWords.recusalsSentence}
          actions={
            isDecided || requests.length === 0 ? undefined : (
              <Button tone="primary" onClick={() => setOpen('recusal')}>
                {boardWords.recuse}
              </Button>
            )
          }
        >
          <RecusalTable {...{ board, recusals, requests, isDecided }} />
        </Panel>
      )}
      {open === 'board' && <BoardDialog board={board} onClose={close} />}
      {open === 'recusal' && board !== null && <RecusalDialog board={board} requests={requests} onClose={close} />}
    </>
  );
}

function BoardList({ board: { directors, neededVotes } }: { readonly board: GrantBoard }) {
  return (
    <>
      <p>{boardWords.members(plural(directors.length, boardWords.directorForms), count(neededVotes))}</p>
      <ul aria-label={boardWords.directors}>
        {directors.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

type RecusalTableProps = BoardSectionProps & { readonly board: GrantBoard };

function RecusalTable({ board, recusals, requests, isDecided }: RecusalTableProps) {
  const act = useAct();
  const nameOf = (id: string) => requests.find((request) => request.id === id)?.producer ?? '';
  const mayVote = (id: string) => board.directors.length - recusals.filter(({ request }) => request === id).length;
  const withdraw = (recusal: Recusal) =>
    void act((book) => withdrawRecusal(book, recusal), { saved: boardWords.withdrawn, refused: refusalSentence });
  const columns: readonly Column<Recusal>[] = [
    { key: 'request', header: boardWords.request, cell: (row) => `${row.request} ${nameOf(row.request)}` },
    { key: 'director', header: boardWords.director, cell: (row) => row.director },
    { key: 'why', header: boardWords.why, cell: (row) => row.why },
    { key: 'may-vote', header: boardWords.mayVote, kind: 'number', cell: (row) => count(mayVote(row.request)) },
    {
      key: 'withdraw',
      header: boardWords.withdraw,
      cell: (row) =>
        !isDecided && (
          <Button
            size="small"
            aria-label={boardWords.withdrawOf(row.director, row.request)}
            onClick={() => withdraw(row)}
          >
            {boardWords.withdraw}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={boardWords.recusals}
      rows={recusals}
      columns={columns}
      rowKey={(row) => `${row.request} ${row.director}`}
      empty={<EmptyState title={boardWords.noRecusals} sentence={boardWords.noRecusalsSentence} />}
    />
  );
}
