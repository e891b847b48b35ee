import { addDays } from '../../../shared/calendar/add-days.ts';
import { dayNumber } from '../../../shared/calendar/day-number.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { agreedReturns } from '../../../shared/recovery/recovery-schedule.ts';
import { LineChart } from '../../charts/line-chart.tsx';
import type { LineSeries } from '../../charts/series.ts';
import { date, dayAndMonth, money } from '../../i18n/formats.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type Dated = { readonly on: string; readonly amount: number };

/** What the agreements expected, what came back, and what is still expected, each added up. */
export function RecoveryChart(props: {
  readonly rows: readonly GrantRow[];
  readonly currency: string;
  readonly today: string;
}) {
  const { rows, currency, today } = props;
  const text = (value: number) => money(Math.round(value), currency);
  const agreed = rows.flatMap(({ file }) => (file.agreement === null ? [] : agreedReturns(file.agreement)));
  const back = rows.flatMap(({ standing }) =>
    standing.transactions
      .filter(({ counts, kind }) => counts && (kind === 'recovery' || kind === 'late-recovery'))
      .map(({ date: on, amount }) => ({ on, amount })),
  );
  if (agreed.length + back.length === 0) return <p>{words.chartNone}</p>;
  const returned = sum(back);
  // Nothing had come back on the first day that anything was expected.
  const starts = agreed.map(({ on }) => ({ on, amount: 0 })).filter(({ on }) => on <= today);
  const still = rows
    .flatMap(({ standing }) => standing.expected)
    .map(({ on, amount }) => ({ on: later(on, today), amount }));
  const line = (key: string, label: string, points: readonly Point[]) => ({ key, label, unit: currency, points });
  return (
    <LineChart
      title={words.chart}
      summary={words.chartSummary(text(returned), text(sum(agreed.filter(({ on }) => on <= today))), date(today))}
      series={withoutGaps([
        line('agreed', words.expectedLine, running(agreed, 0)),
        line('back', words.actualLine, running([...starts, ...back, { on: today, amount: 0 }], 0)),
        line(
          'still',
          words.stillLine,
          still.length === 0 ? [] : running([{ on: today, amount: 0 }, ...still], returned),
        ),
      ])}
      shape="step"
      xLabel={words.day}
      xText={(day) => dayAndMonth(formatIsoDate(addDays(dayNumber(Math.round(day)), 0)))}
      yText={text}
    />
  );
}

/** Each line holds its value on the days of the others, so that it is drawn through from its first to its last. */
function withoutGaps(series: readonly LineSeries[]): readonly LineSeries[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted((a, b) => a - b);
  return series.map((line) => {
    const [first, last] = [line.points[0]?.x ?? 0, line.points.at(-1)?.x ?? -1];
    const within = days.filter((x) => x >= first && x <= last);
    const points = within.map((x) => ({ x, y: line.points.findLast((point) => point.x <= x)?.y ?? null }));
    return { ...line, points };
  });
}

type Point = { readonly x: number; readonly y: number };

function running(parts: readonly Dated[], start: number): readonly Point[] {
  const days = Map.groupBy(parts, ({ on }) => on);
  let y = start;
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, of]) => {
      y += sum(of);
      return { x: isoDay(on), y };
    });
}

function sum(parts: readonly Dated[]): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
