import { BarChart } from '../../charts/bar-chart.tsx';
import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { readingColumns } from './readings-panel.tsx';
import { sensitivityOf } from './risk-rows.ts';
import { words } from './words.ts';

/** One assumption changed at a time. */
export function SensitivityPanel({ found, currency }: { readonly found: GrantRisk; readonly currency: string }) {
  const rows = sensitivityOf(found);
  const stated = found.sheet.stated.spread.mean;
  const least = rows.toSorted((one, other) => one.reading.spread.mean - other.reading.spread.mean)[0];
  if (least === undefined) return null;
  const text = (amount: number) => money(amount, currency);
  const asAssumed = { key: 'stated', label: words.readingNames.stated, values: [stated] };
  return (
    <Panel title={words.sensitivity} sentence={words.sensitivitySentence}>
      <BarChart
        title={words.sensitivityTitle}
        summary={words.sensitivitySummary(least.name, text(least.reading.spread.mean), text(stated))}
        groups={[
          asAssumed,
          ...rows.map(({ key, name, reading }) => ({ key, label: name, values: [reading.spread.mean] })),
        ]}
        series={[{ key: 'mean', label: words.mean }]}
        groupLabel={words.change}
        valueText={text}
        direction="rows"
      />
      <DataTable
        caption={words.sensitivity}
        rows={rows}
        columns={readingColumns(words.change, currency)}
        rowKey={({ key }) => key}
      />
    </Panel>
  );
}
