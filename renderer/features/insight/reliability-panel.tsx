import type { Reliability } from '../../../shared/insight/reliability.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { count, percent, plural } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { InsightFacts } from './use-insight.ts';
import { words } from './words.ts';

const whole = 10_000;

/** More bars than this are a picture of nothing; the table has all. */
const mostBars = 20;

const columns: readonly Column<Reliability>[] = [
  { key: 'producer', header: words.producer, cell: ({ producer }) => producer, sortBy: ({ producer }) => producer },
  {
    key: 'usable',
    header: words.usable,
    kind: 'number',
    cell: ({ usableBasisPoints }) => percent(usableBasisPoints / whole),
    sortBy: ({ usableBasisPoints }) => usableBasisPoints,
  },
  {
    key: 'onTime',
    header: words.onTime,
    kind: 'number',
    cell: ({ onTimeBasisPoints }) => percent(onTimeBasisPoints / whole),
    sortBy: ({ onTimeBasisPoints }) => onTimeBasisPoints,
  },
  {
    key: 'inFull',
    header: words.inFull,
    kind: 'number',
    cell: ({ linesInFull, lines }) => words.linesOf(count(linesInFull), count(lines)),
    sortBy: ({ linesInFull, lines }) => linesInFull / lines,
  },
  {
    key: 'orders',
    header: words.orders,
    kind: 'number',
    cell: ({ orders }) => count(orders),
    sortBy: ({ orders }) => orders,
  },
];

/** What came of what was ordered, by producer. */
export function ReliabilityPanel({ facts: { reliability } }: { readonly facts: InsightFacts }) {
  const [worst] = reliability;
  return (
    <Panel title={words.reliability} sentence={words.reliabilitySentence}>
      {worst === undefined ? (
        <EmptyState
          title={words.noOrders}
          sentence={words.noOrdersSentence}
          action={<ScreenLink to="orders">{words.toOrders}</ScreenLink>}
        />
      ) : (
        <>
          <BarChart
            title={words.reliabilityTitle}
            summary={summaryOf(reliability, worst)}
            groups={reliability.slice(0, mostBars).map(({ producer, usableBasisPoints }) => {
              return { key: producer, label: producer, values: [usableBasisPoints / whole] };
            })}
            series={[{ key: 'usable', label: words.usable }]}
            groupLabel={words.producer}
            valueText={percent}
            direction="rows"
          />
          <DataTable
            caption={words.reliability}
            rows={reliability}
            columns={columns}
            rowKey={({ producer }) => producer}
          />
        </>
      )}
    </Panel>
  );
}

function summaryOf(reliability: readonly Reliability[], worst: Reliability): string {
  const producers = plural(reliability.length, words.producers);
  if (worst.usableBasisPoints >= whole) return words.reliabilityFull(producers);
  return words.reliabilitySummary(worst.producer, percent(worst.usableBasisPoints / whole), producers);
}
