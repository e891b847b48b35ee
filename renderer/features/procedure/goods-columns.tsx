import { amount, count, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { type GoodRow, partText, partWorking } from './good-row.ts';
import { goodWords as words } from './good-words.ts';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

type Columns = {
  readonly currency: string;
  readonly householdCount: number;
  readonly onVote: (row: GoodRow) => void;
};

export function goodColumns({ currency, householdCount, onVote }: Columns): readonly Column<GoodRow>[] {
  return [
    { key: 'good', header: words.good, cell: ({ good }) => good.name, sortBy: ({ good }) => good.name },
    {
      key: 'wanted',
      header: words.wanted,
      cell: ({ good }) => words.wantedFor(quantity(good.units, good.unit), words.pers[good.per]),
    },
    {
      key: 'cost',
      header: words.cost,
      kind: 'number',
      cell: ({ shared }) => (shared === null ? common.none : amount(shared.ownPerWeek, currency)),
      sortBy: ({ shared }) => shared?.ownPerWeek ?? null,
    },
    {
      key: 'part',
      header: words.part,
      kind: 'number',
      cell: (row) => (
        <Explain
          what={partText(row, currency)}
          title={words.workTitle(row.good.name)}
          lines={partWorking(row, currency)}
          note={words.workNote}
        >
          {partText(row, currency)}
        </Explain>
      ),
    },
    {
      key: 'support',
      header: words.support,
      cell: ({ good }) => words.supportOf(count(good.supporters), count(householdCount)),
      sortBy: ({ good }) => good.supporters,
    },
    { key: 'vote', header: common.vote, cell: ({ good }) => <VoteCell decision={good.decision} /> },
    {
      key: 'tools',
      header: common.tools,
      cell: (row) =>
        row.good.decision === null && (
          <Button size="small" aria-label={common.voteOn(row.good.name)} onClick={() => onVote(row)}>
            {common.voteButton}
          </Button>
        ),
    },
  ];
}
