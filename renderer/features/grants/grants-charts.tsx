import { BarChart } from '../../charts/bar-chart.tsx';
import { StepLineChart } from '../../charts/line-chart.tsx';
import { count, money } from '../../i18n/formats.ts';
import { Columns, Stack } from '../../ui/stack.tsx';
import type { GrantRow, ReservoirSpan } from './grants-view.ts';
import { words } from './words.ts';

type GrantsChartsProps = {
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly floorMinorUnits: number;
  readonly currency: string;
};

const series = [
  { key: 'asked', label: words.chartAsked },
  { key: 'awarded', label: words.chartAwarded },
  { key: 'met', label: words.chartMet },
] as const;

/** Asked, awarded and met by request; and the reservoir going down towards its floor, award by award. */
export function GrantsCharts({ rows, span, floorMinorUnits, currency }: GrantsChartsProps) {
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const asked = rows.reduce((sum, row) => sum + row.request.amount, 0);
  const groups = rows.map(({ request, award, of }) => ({
    key: request.id,
    label: `${request.producer}, ${of?.name ?? request.product}`,
    values: [request.amount, award?.award ?? 0, award?.valuePerWeek ?? 0],
  }));
  return (
    <Columns>
      <Stack>
        <BarChart
          title={words.chart}
          summary={words.chartSummary(text(asked), text(span.awarded))}
          groups={groups}
          series={series}
          groupLabel={words.request}
          valueText={text}
        />
      </Stack>
      <Stack>
        <StepLineChart
          title={words.reservoirChart}
          summary={words.reservoirSummary(text(span.before), text(span.after), text(floorMinorUnits))}
          series={[
            { key: 'reservoir', label: words.reservoirLine, unit: currency, points: reservoirPoints(rows, span) },
          ]}
          xLabel={words.xAward}
          xText={(x) => (x === 0 ? words.award0 : count(x))}
          yText={text}
          level={{ y: floorMinorUnits, label: words.floorLevel(text(floorMinorUnits)) }}
        />
      </Stack>
    </Columns>
  );
}

function reservoirPoints(rows: readonly GrantRow[], { before }: ReservoirSpan) {
  const awarded = rows.flatMap(({ award }) => (award === null || award.rank === null ? [] : [award]));
  return [{ x: 0, y: before }, ...awarded.map((award) => ({ x: award.rank ?? 0, y: award.reservoirAfter }))];
}
