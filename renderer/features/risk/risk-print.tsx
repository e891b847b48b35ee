import { count, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { type FactRow, producerRows } from './producer-rows.ts';
import { producerWords as says } from './producer-words.ts';
import { assumptionRows, interestText, type NamedReading, readingsOf, sensitivityOf } from './risk-rows.ts';
import type { SheetProps } from './sheet-props.ts';
import { words } from './words.ts';

/** The risk sheet on paper: figures, readings, sensitivity and every assumption, for the board's packet. */
export function RiskPrint({ found, currency, product }: SheetProps) {
  const { request, sheet, risk } = found;
  const unit = product?.unit ?? '';
  const { breadth, cover, stated } = sheet;
  const text = (amount: number) => money(amount, currency);
  const figures = [
    [found.isPaid ? words.outstanding : words.askedFor, text(risk.outstanding)],
    [words.lossOnPaper, text(stated.expectedLoss)],
    [words.behind, quantity(breadth.committedPerWeek, `${unit} ${words.perWeek}`)],
    [words.cover, cover.times === null ? words.coverNone : words.coverValue(decimal(cover.times, 1))],
    [words.households, count(breadth.households)],
    [words.largest, percent(breadth.largestShare)],
    [words.whyTotal, text(risk.plannedRecovery)],
    [words.expected, text(stated.spread.mean)],
  ] as const;
  return (
    <PrintSheets paper={usualPaper(currency)}>
      <PrintSheet title={words.sheetTitle(request.id, request.producer)} sentence={words.model}>
        <table>
          <tbody>
            {figures.map(([name, value]) => (
              <tr key={name}>
                <th>{name}</th>
                <td data-number>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{says.title}</h2>
        <Rows rows={producerRows({ found, currency, product })} />
        <h2>{words.readings}</h2>
        <Readings head={words.reading} rows={readingsOf(found)} currency={currency} />
        <h2>{words.sensitivity}</h2>
        <Readings head={words.change} rows={sensitivityOf(found)} currency={currency} />
        <p>{words.interestNote}</p>
        <p>{words.fixedNote}</p>
        <h2>{words.assumptions}</h2>
        <Rows rows={assumptionRows(found, currency, unit)} />
      </PrintSheet>
    </PrintSheets>
  );
}

function Rows({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <table>
      <tbody>
        {rows.map(({ key, name, value, source }) => (
          <tr key={key}>
            <th>{name}</th>
            <td data-number>{value}</td>
            <td>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ReadingsProps = { readonly head: string; readonly rows: readonly NamedReading[]; readonly currency: string };

function Readings({ head, rows, currency }: ReadingsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>{head}</th>
          <th data-number>{words.mean}</th>
          <th data-number>{words.below}</th>
          <th data-number>{words.shortfall}</th>
          <th data-number>{words.interest}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, reading }) => (
          <tr key={key}>
            <td>{name}</td>
            <td data-number>{money(reading.spread.mean, currency)}</td>
            <td data-number>{percent(reading.spread.belowPlan)}</td>
            <td data-number>{percent(reading.cash.shortfall)}</td>
            <td data-number>{interestText(reading)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
