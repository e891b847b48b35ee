import { StepLineChart } from '../../charts/line-chart.tsx';
import { count, money } from '../../i18n/formats.ts';
import type { GrantRow, ReservoirSpan } from './grants-view.ts';
import { words } from './words.ts';

type ReservoirChartProps = {
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly floorMinorUnits: number;
  readonly currency: string;
};

/** The reservoir going down towards its floor, award by award in the order of their ranks. */
export function ReservoirChart({ rows, span, floorMinorUnits, currency }: ReservoirChartProps) {
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const awarded = rows.flatMap(({ award }) => (award === null || award.rank === null ? [] : [award]));
  const points = [
    { x: 0, y: span.before },
    ...awarded.map((award) => ({ x: award.rank ?? 0, y: award.reservoirAfter })),
  ];
  return (
    <StepLineChart
      title={words.reservoirChart}
      summary={words.reservoirSummary(text(span.before), text(span.after), text(floorMinorUnits))}
      series={[{ key: 'reservoir', label: words.reservoirLine, unit: currency, points }]}
      xLabel={words.xAward}
      xText={(x) => (x === 0 ? words.award0 : count(x))}
      yText={text}
      level={{ y: floorMinorUnits, label: words.floorLevel(text(floorMinorUnits)) }}
    />
  );
}
