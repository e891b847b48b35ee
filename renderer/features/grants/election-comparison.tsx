import type { ElectionComparison } from '../../../shared/grants/compare-election.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { count, decimal } from '../../i18n/formats.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { ElectionMatrix, ElectionRules } from './election-tables.tsx';
import { electionWords } from './election-words.ts';
import { ruleName } from './method-name.ts';
import { RoundsStrip } from './rounds-strip.tsx';
import type { MoneyText } from './rounds-table.tsx';

type ElectionComparisonProps = {
  readonly found: ElectionComparison;
  readonly fileName: string;
  readonly showAll: boolean;
  readonly onShowAll: (showAll: boolean) => void;
  /** The name of the rule that is looked at; the first where it names none. */
  readonly picked: string;
  readonly onPick: (name: string) => void;
};

/** One election: what it is, every rule side by side, and the working of the rule that is looked at. */
export function ElectionComparisonView(props: ElectionComparisonProps) {
  const { found, fileName, showAll, onShowAll, picked, onPick } = props;
  const { outcomes, projects, facts } = found;
  const chosen = outcomes.find(({ name }) => name === picked) ?? outcomes[0];
  const text = moneyText(facts);
  const plainText = amountText(facts.moneyDigits);
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return (
    <>
      <ElectionFacts found={found} fileName={fileName} />
      <Panel title={electionWords.rules} sentence={electionWords.rulesSentence}>
        <ElectionRules {...{ found, text: plainText }} picked={chosen?.name ?? ''} onPick={onPick} />
        <Checkbox label={electionWords.showAll} checked={showAll} onCheckedChange={onShowAll} />
      </Panel>
      <WithoutWinnerChart found={found} />
      {chosen !== undefined && (
        <RoundsStrip
          key={chosen.name}
          frames={chosen.frames}
          nameOf={(id) => (names.get(id) === id ? '' : (names.get(id) ?? ''))}
          text={text}
        />
      )}
      <ElectionMatrix {...{ found, text: plainText }} />
    </>
  );
}

const amountText =
  (moneyDigits: number): MoneyText =>
  (units) =>
    decimal(units / 10 ** moneyDigits, Math.max(2, moneyDigits));

/** Amounts of the election in its own currency, which need not be one that this computer knows. */
function moneyText({ moneyDigits, currency }: ElectionComparison['facts']): MoneyText {
  const text = amountText(moneyDigits);
  return (units) => `${text(units)} ${currency}`.trim();
}

function ElectionFacts({
  found: { facts, meta, projects },
  fileName,
}: Pick<ElectionComparisonProps, 'found' | 'fileName'>) {
  const text = moneyText(facts);
  const asked = projects.reduce((sum, { cost }) => sum + cost, 0);
  const words = electionWords.facts;
  return (
    <Panel title={meta.get('description') || electionWords.unnamed} sentence={fileName}>
      <KeyValueList
        items={[
          { label: words.budget, value: text(facts.budget) },
          { label: words.projects, value: count(projects.length) },
          { label: words.asked, value: text(asked) },
          { label: words.voters, value: count(facts.voters) },
          { label: words.type, value: electionWords.types[facts.voteType] },
          { label: words.ties, value: electionWords.ties },
        ]}
      />
    </Panel>
  );
}

function WithoutWinnerChart({ found: { outcomes } }: { readonly found: ElectionComparison }) {
  const [first, ...others] = outcomes;
  if (first === undefined) return null;
  const best = others.reduce((least, one) => (one.withoutWinner < least.withoutWinner ? one : least), first);
  return (
    <Panel title={electionWords.without}>
      <BarChart
        title={electionWords.picture}
        summary={electionWords.pictureSummary(count(outcomes.length), ruleName(best.rule), count(best.withoutWinner))}
        groupLabel={electionWords.rule}
        valueText={(voters) => decimal(voters, 1)}
        series={[{ key: 'without', label: electionWords.without }]}
        groups={outcomes.map(({ name, rule, withoutWinner }) => ({
          ...{ key: name, label: ruleName(rule), values: [withoutWinner] },
        }))}
      />
    </Panel>
  );
}
