import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { BarChart, GapChart } from '../../charts/bar-chart.tsx';
import type { BarGroup } from '../../charts/series.ts';
import { count, money } from '../../i18n/formats.ts';
import { Columns } from '../../ui/stack.tsx';
import type { GrantRow } from './grants-view.ts';
import { metDemand } from './met-demand.ts';
import { valueMetBy } from './value-met.ts';
import { words } from './words.ts';

type GrantsChartsProps = {
  readonly rows: readonly GrantRow[];
  readonly openDemand: readonly OpenDemand[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** More would be a picture of several screens. */
const mostDrawn = 20;

/** What was asked and awarded, and how much of the open demand the awards meet. */
export function GrantsCharts(props: GrantsChartsProps) {
  return (
    <Columns>
      <AwardedChart {...props} />
      {props.openDemand.length > 0 && <MetChart {...props} />}
    </Columns>
  );
}

function AwardedChart({ rows, currency }: GrantsChartsProps) {
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const groups = rows.map(({ request, award, of }) => ({
    key: request.id,
    label: `${request.producer}, ${of?.name ?? request.product}`,
    values: [request.amount, award?.award ?? 0],
  }));
  const total = (at: number) => groups.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  return (
    <BarChart
      title={words.chart}
      summary={words.chartSummary(text(total(0)), text(total(1)), groups.length > mostDrawn ? count(mostDrawn) : null)}
      groups={drawnOf(groups)}
      series={[
        { key: 'asked', label: words.chartAsked },
        { key: 'awarded', label: words.chartAwarded },
      ]}
      groupLabel={words.request}
      valueText={text}
    />
  );
}

/** Where there are many: those that are awarded, then who asks for most. */
function drawnOf(groups: readonly BarGroup[]): readonly BarGroup[] {
  const of = ({ values }: BarGroup, at: number) => values[at] ?? 0;
  return groups.length <= mostDrawn
    ? groups
    : groups.toSorted((a, b) => of(b, 1) - of(a, 1) || of(b, 0) - of(a, 0)).slice(0, mostDrawn);
}

function MetChart({ rows, openDemand, products, currency }: GrantsChartsProps) {
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const parts = metDemand(openDemand, rows);
  const counted = rows.flatMap(({ award, state }) => (award === null || state === 'reversed' ? [] : [award]));
  const met = valueMetBy(counted);
  const open = parts.reduce((sum, part) => sum + part.met + part.stillOpen, 0);
  return (
    <GapChart
      title={words.metChart}
      summary={words.metSummary(text(met), text(open))}
      groups={parts.map((part) => ({
        key: part.product,
        label: products.find(({ code }) => code === part.product)?.name ?? part.product,
        values: [part.met, part.stillOpen],
      }))}
      series={[
        { key: 'met', label: words.chartMet },
        { key: 'open', label: words.chartOpen },
      ]}
      mostGroups={mostDrawn}
      groupLabel={words.product}
      valueText={text}
    />
  );
}
