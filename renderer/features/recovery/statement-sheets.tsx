import { amount, date, money, plural } from '../../i18n/formats.ts';
import { KeyValueList } from '../../ui/panel.tsx';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { DecisionsOnPaper, MilestonesOnPaper } from './agreed-on-paper.tsx';
import { agreementLines } from './agreement-panel.tsx';
import { nextText } from './grants-table.tsx';
import { statementSums } from './statement-sums.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** Statements on paper, each grant on a page of its own. */
export function StatementSheets({
  rows,
  facts,
}: {
  readonly rows: readonly GrantRow[];
  readonly facts: RecoveryFacts;
}) {
  const { settings, today } = facts;
  const { currency } = settings;
  return (
    <PrintSheets paper={usualPaper(currency)} pages="numbered">
      {rows.map((row) => (
        <PrintSheet
          key={row.file.grant}
          title={settings.name}
          sentence={words.statementOf(row.file.producer, date(today))}
          mark={<strong>{`${words.statement} ${row.file.grant}`}</strong>}
        >
          <h2>{row.file.purpose}</h2>
          <KeyValueList items={[...sumLines(row, currency), ...agreementLines(row, currency)]} />
          <MilestonesOnPaper row={row} currency={currency} />
          <DecisionsOnPaper row={row} currency={currency} />
          <h2>{words.deliveries}</h2>
          <DeliveriesTable row={row} currency={currency} />
          <h2>{words.transactions}</h2>
          <TransactionsOnPaper row={row} currency={currency} />
        </PrintSheet>
      ))}
    </PrintSheets>
  );
}

function sumLines(row: GrantRow, currency: string) {
  const { standing } = row;
  const { overdue, daysLate } = standing;
  const late = words.overdueLine(money(overdue, currency), plural(daysLate, words.days));
  const next = { label: words.nextDue, value: nextText(row, currency) };
  const sums = statementSums(standing).map(({ label, amount }) => ({ label, value: money(amount, currency) }));
  return [...sums, ...(daysLate > 0 ? [{ label: words.overdue, value: late }] : []), next];
}

type PartProps = { readonly row: GrantRow; readonly currency: string };

function DeliveriesTable({ row: { file, standing }, currency }: PartProps) {
  const deliveries = file.deliveries ?? [];
  if (deliveries.length === 0) return <p>{words.noDeliveries}</p>;
  const posted = (delivery: string) =>
    standing.transactions.find((one) => one.counts && one.delivery === delivery)?.amount ?? 0;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.delivery}</th>
          <th>{words.receivedOn}</th>
          <th data-number>{words.value}</th>
          <th data-number>{words.recovered}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ delivery, on, value }) => (
          <tr key={delivery}>
            <td>{delivery}</td>
            <td data-date>{date(on)}</td>
            <td data-number>{amount(value, currency)}</td>
            <td data-number>{amount(posted(delivery), currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TransactionsOnPaper({ row: { standing }, currency }: PartProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.date}</th>
          <th>{words.kind}</th>
          <th>{words.entry}</th>
          <th data-number>{words.amount}</th>
          <th data-number>{words.openAfter}</th>
        </tr>
      </thead>
      <tbody>
        {standing.transactions.map((one) => (
          <tr key={one.id}>
            <td data-date>{date(one.date)}</td>
            <td>{one.counts || one.reverses !== null ? words.kinds[one.kind] : words.reversed}</td>
            <td>{one.id}</td>
            <td data-number>{amount(one.amount, currency)}</td>
            <td data-number>{amount(one.openAfter, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
