import { count, date, quantity } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { caseSentence } from './case-sentence.ts';
import { fairnessSentence, restSentence } from './rules-words.ts';
import type { Cases } from './use-cases.ts';
import { words } from './words.ts';

/** The board on paper, to hang up: no household is named. */
export function BoardSheet({ settings, board, lines }: Cases) {
  const { rules, delivery } = board;
  return (
    <PrintSheets paper={usualPaper(settings.currency)}>
      <PrintSheet title={words.sheetTitle(settings.name)} sentence={words.sheetDelivery(date(delivery.date))}>
        <p>{words.sheetRest(words.rests[rules.rest], restSentence(rules))}</p>
        <p>{words.sheetFairness(words.fairness[rules.fairness.kind], fairnessSentence(rules))}</p>
        <table>
          <thead>
            <tr>
              <th>{words.product}</th>
              <th data-number>{words.wanted}</th>
              <th data-number>{words.canTakeMore}</th>
              <th data-number>{words.pledged}</th>
              <th data-number>{words.fullCases}</th>
              <th>{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.product}>
                <td>{line.of.name}</td>
                <td data-number>{quantity(line.demand.want, line.of.unit)}</td>
                <td data-number>{quantity(line.demand.flexible)}</td>
                <td data-number>{quantity(line.demand.pledged)}</td>
                <td data-number>
                  {`${count(line.order.cases)} ${words.caseOf(quantity(line.caseSize, line.of.unit))}`}
                </td>
                <td>{caseSentence(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PrintSheet>
    </PrintSheets>
  );
}
