import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { date, plural } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { awardWords } from './award-words.ts';
import { AwardsOnPaper } from './awards-on-paper.tsx';
import { decisionLines } from './decision-lines.ts';
import { RoundsTable } from './rounds-table.tsx';

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
        <AwardsOnPaper awards={awards} products={products} currency={settings.currency} />
      </PrintSheet>
      {outcome !== undefined && (
        <PrintSheet title={awardWords.sheets.working} sentence={sentence}>
          <RoundsTable outcome={outcome} currency={settings.currency} />
        </PrintSheet>
      )}
    </PrintSheets>
  );
}
