import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { amount, count, date, plural, quantity } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { awardWords } from './award-words.ts';
import { decisionLines } from './decision-lines.ts';
import { byRank } from './decision-sheets.ts';
import { RoundsTable } from './rounds-table.tsx';
import { words } from './words.ts';

type DecisionPagesProps = {
  readonly decision: GrantDecision;
  readonly awards: readonly PostedAward[];
  readonly outcomes: readonly MethodOutcome[];
  readonly products: readonly Product[];
  readonly settings: AssemblySettings;
};

/** The decision with its working on paper: how it was decided, who gets what and why, and the rule's rounds. */
export function DecisionPages({ decision, awards, outcomes, products, settings }: DecisionPagesProps) {
  const { name, period } = settings;
  const sentence = awardWords.printSentence(date(period.from), plural(period.weeks, awardWords.weekForms));
  const [outcome] = outcomes;
  return (
    <PrintSheets paper={usualPaper(settings.currency)} pages="numbered">
      <PrintSheet title={awardWords.printTitle(name)} sentence={sentence}>
        <table>
          <tbody>
            {decisionLines(decision, settings.currency).map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{awardWords.sheets.awards}</h2>
        <AwardsTable awards={awards} products={products} currency={settings.currency} />
      </PrintSheet>
      {outcome !== undefined && (
        <PrintSheet title={awardWords.sheets.working} sentence={sentence}>
          <RoundsTable outcome={outcome} currency={settings.currency} />
        </PrintSheet>
      )}
    </PrintSheets>
  );
}

type AwardsTableProps = Pick<DecisionPagesProps, 'awards' | 'products'> & { readonly currency: string };

function AwardsTable({ awards, products, currency }: AwardsTableProps) {
  const unitOf = (code: string) => products.find((product) => product.code === code)?.unit;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.rank}</th>
          <th>{words.request}</th>
          <th>{words.purpose}</th>
          <th data-number="">{words.asked}</th>
          <th data-number="">{words.awardColumn}</th>
          <th data-number="">{words.meets}</th>
          <th data-number="">{words.value}</th>
          <th data-number="">{words.after}</th>
          <th>{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {byRank(awards).map(({ request, rank, ...award }) => (
          <tr key={request.id}>
            <td>{rank === null ? words.noRank : count(rank)}</td>
            <td>{`${request.id} ${request.producer}`}</td>
            <td>{request.purpose}</td>
            <td data-number="">{amount(request.amount, currency)}</td>
            <td data-number="">{amount(award.award, currency)}</td>
            <td data-number="">{quantity(award.meetsPerWeek, unitOf(request.product))}</td>
            <td data-number="">{amount(award.valuePerWeek, currency)}</td>
            <td data-number="">{amount(award.reservoirAfter, currency)}</td>
            <td>{award.limitedBy === null ? '' : words.limits[award.limitedBy]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
