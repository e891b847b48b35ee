import { amount, count, date, money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { StateBadge } from './state-badge.tsx';
import { cameBack } from './statement-sums.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** The grants: state, what is open, what comes next and what is late. */
export function GrantsTable({ rows, currency }: { readonly rows: readonly GrantRow[]; readonly currency: string }) {
  const { goTo } = usePlace();
  return (
    <DataTable
      caption={words.grants}
      rows={rows}
      columns={columnsOf(currency)}
      rowKey={({ file }) => file.grant}
      onOpen={({ file }) => goTo(`recovery/${file.grant}`)}
      rowTone={({ standing }) => (standing.reviews.length > 0 ? 'attention' : 'plain')}
    />
  );
}

function columnsOf(currency: string): readonly Column<GrantRow>[] {
  return [
    { key: 'grant', header: words.grant, cell: ({ file }) => file.grant, sortBy: ({ file }) => file.grant },
    { key: 'producer', header: words.producer, cell: ({ file }) => file.producer, sortBy: ({ file }) => file.producer },
    { key: 'state', header: words.state, cell: ({ standing }) => <StateBadge state={standing.state} /> },
    { key: 'granted', header: words.granted, kind: 'number', cell: ({ file }) => amount(file.granted, currency) },
    {
      key: 'recovered',
      header: words.recovered,
      kind: 'number',
      cell: ({ standing }) => amount(cameBack(standing), currency),
    },
    {
      key: 'open',
      header: words.open,
      kind: 'number',
      cell: ({ standing }) => amount(standing.open, currency),
      sortBy: ({ standing }) => standing.open,
    },
    { key: 'next', header: words.nextDue, cell: (row) => nextText(row, currency) },
    {
      key: 'late',
      header: words.late,
      kind: 'number',
      cell: ({ standing }) => count(standing.daysLate),
      sortBy: ({ standing }) => standing.daysLate,
    },
  ];
}

/** The next part that is expected, with its day. */
export function nextText({ standing }: GrantRow, currency: string): string {
  const next = standing.expected[0];
  if (next === undefined) return words.none;
  const say = standing.daysLate > 0 ? words.dueSince : words.due;
  return say(date(next.on), money(next.amount, currency));
}
