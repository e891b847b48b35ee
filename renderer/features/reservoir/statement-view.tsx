import { amount, count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './reservoir.module.css';
import { type MeasuredStatement, measureText, measureWorking, producerShare, statementRows } from './statement-rows.ts';
import { statementWords as words } from './statement-words.ts';

type StatementViewProps = { readonly statement: MeasuredStatement; readonly currency: string };

/** Whom the money is at, and how the fund does. */
export function StatementView(props: StatementViewProps) {
  return (
    <>
      <Producers {...props} />
      <Measures {...props} />
    </>
  );
}

/** From the beginning to the end, kind by kind. */
export function MovesTable({ statement, currency }: StatementViewProps) {
  const text = (minorUnits: number) => amount(minorUnits, currency);
  return (
    <DataTable
      caption={words.title}
      rows={statementRows(statement)}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'what',
          header: words.kind,
          cell: ({ what, entries }) => (entries === null ? <strong>{what}</strong> : what),
        },
        {
          key: 'entries',
          header: words.entries,
          kind: 'number',
          cell: ({ entries }) => (entries === null ? '' : count(entries)),
        },
        { key: 'cash', header: words.cash, kind: 'number', cell: ({ cash }) => text(cash) },
        { key: 'out', header: words.outstanding, kind: 'number', cell: ({ outstanding }) => text(outstanding) },
      ]}
    />
  );
}

function Producers({ statement, currency }: StatementViewProps) {
  return (
    <Panel title={words.producers}>
      <DataTable
        caption={words.producers}
        rows={statement.producers}
        rowKey={({ producer }) => producer}
        empty={<p>{words.none}</p>}
        columns={[
          { key: 'producer', header: words.producer, cell: ({ producer }) => producer, footer: words.together },
          {
            key: 'amount',
            header: words.outstanding,
            kind: 'number',
            cell: (one) => amount(one.amount, currency),
            footer: amount(statement.closing.outstanding, currency),
          },
          { key: 'share', header: words.share, kind: 'number', cell: (one) => producerShare(statement, one.amount) },
        ]}
      />
    </Panel>
  );
}

function Measures({ statement, currency }: StatementViewProps) {
  return (
    <Panel title={words.measures} sentence={words.measuresSentence}>
      <DataTable
        caption={words.measures}
        rows={statement.measures}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: words.measure, cell: ({ name }) => words.names[name] },
          { key: 'value', header: words.value, kind: 'number', cell: measureText },
          {
            key: 'how',
            header: words.how,
            cell: (measure) => (
              <>
                {words.formulas[measure.name]}
                {measure.value !== null && (
                  <span className={styles['second']}>{measureWorking(measure, currency)}</span>
                )}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
