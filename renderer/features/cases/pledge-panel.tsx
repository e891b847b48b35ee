import type { Pledge } from '../../../shared/cases/case-rules.ts';
import { takeBackPledge } from '../../data/commands/case-commands.ts';
import { usePledges } from '../../data/queries/use-case-board.ts';
import type { CaseBoard } from '../../data/sums/case-board.ts';
import { count, quantity } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { BoardLine } from './board-line.ts';
import { PledgeForm } from './pledge-form.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type PledgePanelProps = { readonly board: CaseBoard; readonly line: BoardLine };

/** What households add to fill this product's case. */
export function PledgePanel({ board, line }: PledgePanelProps) {
  const pledges = usePledges(board.delivery.delivery);
  const isOpen = board.phase === 'open';
  return (
    <Stack>
      <p>{invitation(board, line)}</p>
      {isOpen && line.order.mayAdd > 0 && <PledgeForm delivery={board.delivery.delivery} line={line} />}
      <LiveView state={pledges} rows={1}>
        {(all) => {
          const own = all.filter(({ product }) => product === line.product);
          return own.length > 0 && <PledgeTable pledges={own} line={line} isOpen={isOpen} />;
        }}
      </LiveView>
    </Stack>
  );
}

function invitation({ phase }: CaseBoard, { order, of: { unit } }: BoardLine): string {
  if (phase === 'not-begun') return words.notOpen;
  if (phase === 'closed') return words.closedSentence;
  if (order.mayAdd === 0) return words.nothingToAdd;
  const amount = quantity(order.mayAdd, unit);
  return order.short > 0 ? words.addSentence(amount, count(order.last?.number ?? 0)) : words.addSentenceShelf(amount);
}

type PledgeTableProps = {
  readonly pledges: readonly Pledge[];
  readonly line: BoardLine;
  readonly isOpen: boolean;
};

function PledgeTable({ pledges, line: { of }, isOpen }: PledgeTableProps) {
  const act = useAct();
  const takeBack = (pledge: Pledge) =>
    act((book) => takeBackPledge(book, pledge), {
      saved: words.takenBack(quantity(pledge.extra, of.unit), of.name),
      refused: refusalSentence(of.unit),
    });
  return (
    <DataTable
      caption={words.pledges}
      rows={pledges}
      rowKey={({ household }) => household}
      columns={[
        { key: 'household', header: words.household, cell: ({ household }) => household },
        { key: 'extra', header: words.pledged, kind: 'number', cell: ({ extra }) => quantity(extra, of.unit) },
        {
          key: 'back',
          header: words.takeBack,
          cell: (pledge) =>
            isOpen && (
              <Button
                size="small"
                aria-label={words.takeBackOf(pledge.household)}
                onClick={() => void takeBack(pledge)}
              >
                {words.takeBack}
              </Button>
            ),
        },
      ]}
    />
  );
}
