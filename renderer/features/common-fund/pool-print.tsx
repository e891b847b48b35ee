import type { PoolAllocation } from '../../../shared/grants/pool/pool-round.ts';
import { money } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { type PoolFacts, poolDecided } from './pool-facts.ts';
import { words } from './words.ts';

/** What each co-op pays, on one sheet that all of them can sign. */
export function PoolPrint({ facts, pool }: { readonly facts: PoolFacts; readonly pool: PoolAllocation }) {
  const { currency, name } = facts.settings;
  const text = (amount: number) => money(amount, currency);
  return (
    <PrintSheets paper={usualPaper(currency)}>
      <PrintSheet title={words.sheetTitle} sentence={words.sheetSentence(name)}>
        <table>
          <thead>
            <tr>
              <th>{words.request}</th>
              {pool.coops.map(({ coop }) => (
                <th key={coop} data-number>
                  {coop}
                </th>
              ))}
              <th data-number>{words.award}</th>
            </tr>
          </thead>
          <tbody>
            {pool.awards.map(({ request, award, shares }) => (
              <tr key={request.id}>
                <td>{`${request.id} ${request.producer}`}</td>
                {shares.map(({ coop, amount }) => (
                  <td key={coop} data-number>
                    {text(amount)}
                  </td>
                ))}
                <td data-number>{text(award)}</td>
              </tr>
            ))}
            <tr>
              <th>{words.pays}</th>
              {pool.coops.map(({ coop, pays }) => (
                <td key={coop} data-number>
                  {text(pays)}
                </td>
              ))}
              <td data-number>{text(pool.awarded)}</td>
            </tr>
          </tbody>
        </table>
        <p>{words.sharingSentence[poolDecided(facts)?.sharing ?? facts.terms.sharing]}</p>
      </PrintSheet>
    </PrintSheets>
  );
}
