import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { money, percent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { interestText, type NamedReading, readingsOf } from './risk-rows.ts';
import { words } from './words.ts';

type PanelProps = { readonly found: GrantRisk; readonly currency: string };

/** The model with households independent, all together, and without any commitment. */
export function ReadingsPanel({ found, currency }: PanelProps) {
  return (
    <Panel title={words.readings} sentence={words.readingsSentence}>
      <DataTable
        caption={words.readings}
        rows={readingsOf(found)}
        columns={readingColumns(words.reading, currency)}
        rowKey={({ key }) => key}
      />
      <p>{words.interestNote}</p>
      <p>{words.fixedNote}</p>
    </Panel>
  );
}

export function readingColumns(header: string, currency: string): readonly Column<NamedReading>[] {
  const number = (key: string, title: string, cell: (row: NamedReading) => string): Column<NamedReading> => {
    return { key, header: title, kind: 'number', cell };
  };
  return [
    { key: 'name', header, cell: ({ name }) => name },
    number('mean', words.mean, ({ reading }) => money(reading.spread.mean, currency)),
    number('low', words.low, ({ reading }) => money(reading.spread.low, currency)),
    number('below', words.below, ({ reading }) => percent(reading.spread.belowPlan)),
    number('shortfall', words.shortfall, ({ reading }) => percent(reading.cash.shortfall)),
    number('interest', words.interest, ({ reading }) => interestText(reading)),
  ];
}
