import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { money } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { methodName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { outcomeSummary } from './outcome-summary.ts';
import { valueMet } from './outcome-table.tsx';

type OutcomeChartProps = { readonly outcomes: readonly MethodOutcome[]; readonly currency: string };

/** What each rule meets of the open demand in a week, beside one another. */
export function OutcomeChart({ outcomes, currency }: OutcomeChartProps) {
  if (outcomes.length < 2) return null;
  const rules = outcomes.map((one) => ({ name: methodName(one), value: valueMet(one) }));
  return (
    <Panel title={methodWords.pictures}>
      <BarChart
        title={methodWords.chart}
        summary={outcomeSummary(rules, currency)}
        groupLabel={methodWords.rule}
        valueText={(value) => money(value, currency)}
        series={[{ key: 'met', label: methodWords.meets }]}
        groups={outcomes.map((one) => ({ key: one.name, label: methodName(one), values: [valueMet(one)] }))}
      />
    </Panel>
  );
}
