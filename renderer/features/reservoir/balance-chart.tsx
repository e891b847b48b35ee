import { StepLineChart } from '../../charts/line-chart.tsx';
import { count, money } from '../../i18n/formats.ts';
import { outlookWords as words } from './outlook-words.ts';
import type { Reservoir } from './use-reservoir.ts';

/** The balance after each entry, against the floor. */
export function BalanceChart({ rows, settings, balance }: Reservoir) {
  const { currency, reservoir } = settings;
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const points = rows.map((row) => ({ x: row.number, y: row.balanceAfter }));
  return (
    <StepLineChart
      title={words.chart}
      summary={words.chartSummary(text(points[0]?.y ?? balance), text(balance), text(reservoir.floor))}
      series={[{ key: 'balance', label: words.chartLine, unit: currency, points }]}
      xLabel={words.xEntry}
      xText={count}
      yText={text}
      level={{ y: reservoir.floor, label: words.floorLevel(text(reservoir.floor)) }}
    />
  );
}
