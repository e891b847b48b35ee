import { useId } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart as RechartsLineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import styles from './chart.module.css';
import type { LineChartProps } from './chart-props.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { axis, plotHeight } from './drawing-style.ts';
import { endLabels } from './end-label.tsx';
import { Legend, markOf } from './marks.tsx';
import { labelRoom, niceTicks } from './nice-ticks.ts';
import { rowsByX } from './series.ts';
import { useTextScale } from './use-text-scale.ts';

/** A level's name stands above it at its left; at its right where the line itself begins there and leaves. */
function sideOfLevel(ys: readonly number[], level: number): 'insideBottomLeft' | 'insideBottomRight' {
  const span = Math.max(...ys, level) - Math.min(...ys, level);
  const isNear = (y = level) => Math.abs(y - level) < span / 8;
  return isNear(ys[0]) && !isNear(ys.at(-1)) ? 'insideBottomRight' : 'insideBottomLeft';
}

/** The Recharts part of LineChart, loaded when the first chart is shown. */
export function LineDrawing({ series, xText, yText, shape = 'straight', level, width }: LineChartProps) {
  const prefix = useId();
  const scale = useTextScale();
  const data = rowsByX(series).map(({ x, values }) => ({ x, ...values }));
  const labels = endLabels(series, level?.y ?? null);
  const ys = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const ticks = niceTicks(level === undefined ? ys : [...ys, level.y], 5);
  return (
    <div className={styles['drawing']}>
      <ResponsiveContainer
        width={width ?? '100%'}
        height={plotHeight}
        initialDimension={{ width: width ?? 640, height: plotHeight }}
      >
        <RechartsLineChart
          data={data}
          margin={{ top: 12, right: labels.room * scale, bottom: 4, left: 4 }}
          accessibilityLayer
        >
          <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
          <XAxis
            {...axis}
            dataKey="x"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={xText}
            allowDecimals={false}
          />
          <YAxis
            {...axis}
            width={labelRoom(ticks.map(yText)) * scale}
            tickFormatter={yText}
            ticks={ticks}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            interval={0}
          />
          <Tooltip
            isAnimationActive={false}
            content={(input) => (
              <ChartTooltip
                input={input}
                heading={(x) => xText(Number(x))}
                series={series}
                kind="line"
                prefix={prefix}
                text={yText}
              />
            )}
          />
          {level && (
            <ReferenceLine
              y={level.y}
              stroke="var(--attention)"
              strokeDasharray="3 3"
              label={{ value: level.label, position: sideOfLevel(ys, level.y), fill: 'var(--attention)' }}
            />
          )}
          {series.map((line, index) => (
            <Line
              key={line.key}
              dataKey={line.key}
              name={line.label}
              type={shape === 'step' ? 'stepAfter' : 'linear'}
              stroke={markOf(index).colour}
              strokeDasharray={markOf(index).dash}
              strokeWidth={2.25}
              dot={line.points.length <= 30 ? { r: 3, strokeDasharray: 'none', fill: 'var(--surface)' } : false}
              label={labels.of(index)}
              isAnimationActive={false}
            />
          ))}
        </RechartsLineChart>
      </ResponsiveContainer>
      {series.length > 1 && <Legend labels={series.map((line) => line.label)} kind="line" prefix={prefix} />}
    </div>
  );
}
