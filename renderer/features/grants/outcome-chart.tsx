import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { count, money } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { methodName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { valueMet } from './outcome-table.tsx';

type OutcomeChartProps = { readonly outcomes: readonly MethodOutcome[]; readonly currency: string };

/** What each rule meets of the open demand in a week, beside one another. */
export function OutcomeChart({ outcomes, currency }: OutcomeChartProps) {
  const best = outcomes.reduce<MethodOutcome | null>(
    (most, one) => (most === null || valueMet(one) > valueMet(most) ? one : most),
    null,
  );
  if (best === null || outcomes.length < 2) return null;
  return (
    <Panel title={methodWords.pictures}>
      <BarChart
        title={methodWords.chart}
        summary={summaryOf(outcomes, best, currency)}
        groupLabel={methodWords.rule}
        valueText={(value) => money(value, currency)}
        series={[{ key: 'met', label: methodWords.meets }]}
        groups={outcomes.map((one) => ({ key: one.name, label: methodName(one), values: [valueMet(one)] }))}
      />
    </Panel>
  );
}

/** Where all meet the same, none of them meets most. */
function summaryOf(outcomes: readonly MethodOutcome[], best: MethodOutcome, currency: string): string {
  const most = valueMet(best);
  const [all, value] = [count(outcomes.length), money(most, currency)];
  if (outcomes.every((one) => valueMet(one) === most)) return methodWords.chartSame(all, value);
  return methodWords.chartSummary(all, methodName(best), value);
}
