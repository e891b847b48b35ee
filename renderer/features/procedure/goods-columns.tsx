import { amount, count, plural, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { type GoodRow, partText, partWorking } from './good-row.ts';
import { goodWords as words } from './good-words.ts';
import styles from './procedure.module.css';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

type Columns = {
  readonly currency: string;
  readonly householdCount: number;
  readonly onVote: (row: GoodRow) => void;
};

/** What this co-op bears; who else does stands beside it. */
function CostCell({ row: { good, shared }, currency }: { readonly row: GoodRow; readonly currency: string }) {
  if (shared === null) return common.none;
  const others = good.others.length;
  return (
    <>
      {amount(shared.ownPerWeek, currency)}
      {others > 0 && <div className={styles['second']}>{words.sharedWith(plural(others, words.withCoops))}</div>}
    </>
  );
}

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
      cell: (row) => <CostCell row={row} currency={currency} />,
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
