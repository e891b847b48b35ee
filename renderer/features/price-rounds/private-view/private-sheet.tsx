import { count, money } from '../../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../../ui/print-sheet.tsx';
import { usualPaper } from '../../../ui/usual-paper.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { basketRows } from './basket-rows.ts';
import { privateFigures } from './private-figures.ts';
import { words } from './private-words.ts';
import type { PrivateView } from './use-private-view.ts';

type PrivateSheetProps = { readonly shown: PrivateView; readonly view: RoundsView };

/** One sheet of paper for one household. */
export function PrivateSheet({ shown, view }: PrivateSheetProps) {
  const { currency, name } = view.settings;
  const round = count(view.rounds.at(-1)?.number ?? 0);
  return (
    <PrintSheets paper={usualPaper(currency)}>
      <PrintSheet title={words.titleOf(shown.household)} sentence={words.paperSentence(name, round)}>
        <table>
          <tbody>
            {privateFigures(shown, currency).map(({ label, value, detail }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td data-number>{value}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th>{words.product}</th>
              <th>{words.takes}</th>
              <th data-number>{words.before}</th>
              <th data-number>{words.price}</th>
              <th data-number>{words.marketPrice}</th>
              <th data-number>{words.cost}</th>
              <th data-number>{words.marketCost}</th>
            </tr>
          </thead>
          <tbody>
            {basketRows(shown, view).map((row) => (
              <tr key={row.key}>
                <td>{row.product}</td>
                <td>{row.takes}</td>
                <td data-number>{row.before}</td>
                <td data-number>{row.price}</td>
                <td data-number>{row.marketPrice}</td>
                <td data-number>{row.cost}</td>
                <td data-number>{row.marketCost}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" colSpan={5}>
                {words.total}
              </th>
              <td data-number>{money(shown.basket.cost, currency)}</td>
              <td data-number>{money(shown.basket.marketCost, currency)}</td>
            </tr>
          </tbody>
        </table>
      </PrintSheet>
    </PrintSheets>
  );
}
