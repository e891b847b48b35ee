import { amount, percent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { outlookWords as words } from './outlook-words.ts';
import type { Reservoir } from './use-reservoir.ts';

const mostProducers = 5;

/** Who holds how much of the grants outstanding. */
export function ConcentrationPanel({ producers, granted, settings }: Reservoir) {
  if (producers.length === 0) return null;
  const { currency } = settings;
  const topFive = producers.slice(0, mostProducers).reduce((sum, one) => sum + one.amount, 0);
  const isShort = producers.length <= mostProducers;
  return (
    <Panel title={words.concentration} sentence={words.concentrationSentence}>
      <DataTable
        caption={words.concentration}
        rows={producers}
        rowKey={({ producer }) => producer}
        columns={[
          {
            key: 'producer',
            header: words.producer,
            cell: ({ producer }) => producer,
            footer: isShort ? words.all : words.topFive,
          },
          {
            key: 'outstanding',
            header: words.outstanding,
            kind: 'number',
            cell: (one) => amount(one.amount, currency),
            footer: amount(topFive, currency),
          },
          {
            key: 'share',
            header: words.share,
            kind: 'number',
            cell: (one) => percent(one.amount / granted),
            footer: percent(topFive / granted),
          },
        ]}
      />
    </Panel>
  );
}
