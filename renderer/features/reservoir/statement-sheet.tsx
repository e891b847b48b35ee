import { amount, count, date } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { type MeasuredStatement, measureText, measureWorking, producerShare, statementRows } from './statement-rows.ts';
import { statementWords as words } from './statement-words.ts';
import type { Reservoir } from './use-reservoir.ts';

type StatementSheetProps = { readonly statement: MeasuredStatement; readonly reservoir: Reservoir };

/** The statement on paper, for the board's packet. */
export function StatementSheet({ statement, reservoir: { settings } }: StatementSheetProps) {
  const { currency, name } = settings;
  return (
    <PrintSheets paper={usualPaper(currency)} pages="numbered">
      <PrintSheet title={name} sentence={words.printed(date(statement.from), date(statement.to))}>
        <MovesTable statement={statement} currency={currency} />
        <h2>{words.producers}</h2>
        <ProducersTable statement={statement} currency={currency} />
        <h2>{words.measures}</h2>
        <MeasuresTable statement={statement} currency={currency} />
      </PrintSheet>
    </PrintSheets>
  );
}

type TableProps = { readonly statement: MeasuredStatement; readonly currency: string };

function MovesTable({ statement, currency }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.kind}</th>
          <th data-number>{words.entries}</th>
          <th data-number>{words.cash}</th>
          <th data-number>{words.outstanding}</th>
        </tr>
      </thead>
      <tbody>
        {statementRows(statement).map(({ key, what, entries, cash, outstanding }) => (
          <tr key={key}>
            <td>{entries === null ? <strong>{what}</strong> : what}</td>
            <td data-number>{entries === null ? '' : count(entries)}</td>
            <td data-number>{amount(cash, currency)}</td>
            <td data-number>{amount(outstanding, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProducersTable({ statement, currency }: TableProps) {
  if (statement.producers.length === 0) return <p>{words.none}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.producer}</th>
          <th data-number>{words.outstanding}</th>
          <th data-number>{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {statement.producers.map((one) => (
          <tr key={one.producer}>
            <td>{one.producer}</td>
            <td data-number>{amount(one.amount, currency)}</td>
            <td data-number>{producerShare(statement, one.amount)}</td>
          </tr>
        ))}
        <tr>
          <td>
            <strong>{words.together}</strong>
          </td>
          <td data-number>
            <strong>{amount(statement.closing.outstanding, currency)}</strong>
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function MeasuresTable({ statement, currency }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.measure}</th>
          <th data-number>{words.value}</th>
          <th>{words.how}</th>
        </tr>
      </thead>
      <tbody>
        {statement.measures.map((measure) => (
          <tr key={measure.name}>
            <td>{words.names[measure.name]}</td>
            <td data-number>{measureText(measure)}</td>
            <td>
              {words.formulas[measure.name]}
              {measure.value !== null && <div>{measureWorking(measure, currency)}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
