import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { count, plural, quantity } from '../../i18n/formats.ts';
import type { DemandFacts, ProductDemand } from './use-demand-facts.ts';
import { words } from './words.ts';

type WeekChartProps = { readonly demand: ProductDemand; readonly facts: DemandFacts };

/** One product's deliveries, week by week, as written in the plans, beside what is supplied. */
export function WeekChart({ demand, facts }: WeekChartProps) {
  const { product, row } = demand;
  const { byWeek, weeks } = facts.table;
  const first = row.ordinal * weeks;
  const groups = weeksOfPeriod(facts.settings.period).map((week, at) => ({
    key: week.from,
    label: words.week(count(week.isoWeek)),
    values: [byWeek.want[first + at] ?? 0, byWeek.upTo[first + at] ?? 0, row.inSeason ? row.supply : 0],
  }));
  const summary = facts.table.pauses.householdCount > 0 ? words.weekSummaryPaused : words.weekSummary;
  const total = quantity(byWeek.wantTotals[row.ordinal] ?? 0, product.unit);
  return (
    <BarChart
      title={words.weekTitle(product.name)}
      summary={summary(total, plural(weeks, words.weeksCount))}
      groups={groups}
      series={[
        { key: 'want', label: words.want },
        { key: 'upTo', label: words.upTo },
        { key: 'supply', label: words.supply },
      ]}
      groupLabel={words.weekLabel}
      valueText={(value) => quantity(value, product.unit)}
      direction="columns"
    />
  );
}
