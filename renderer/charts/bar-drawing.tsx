import { useId } from 'react';
import { Bar, CartesianGrid, BarChart as RechartsBarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './chart.module.css';
import type { BarChartProps, BarLayout } from './chart-props.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { axis, plotHeight } from './drawing-style.ts';
import { fillOf, Legend, markOf, PatternDefs } from './marks.tsx';
import { nameRoom } from './name-room.ts';
import { labelRoom, niceTicks } from './nice-ticks.ts';
import { useTextScale } from './use-text-scale.ts';

type BarDrawingProps = BarChartProps & { readonly layout: BarLayout };

/** Rows need about this many pixels for each bar or line of a name, and around each group. */
const barRoom = 15;
const groupRoom = 14;

function heightOf({ direction, groups, series, layout }: BarDrawingProps): number {
  if (direction === 'columns') return plotHeight;
  const bars = layout === 'stacked' ? 1 : series.length;
  const { lines } = nameRoom(groups.map(({ label }) => label));
  return Math.max(140, groups.length * (Math.max(bars, lines) * barRoom + groupRoom) + 48);
}

/** Bars stand on zero; a stacked one is as long as its parts together. */
function ticksOf({ groups, layout, direction }: BarDrawingProps): readonly number[] {
  const lengths = groups.flatMap(({ values }) => {
    const known = values.map((value) => value ?? 0);
    return layout === 'stacked' ? [known.reduce((sum, value) => sum + value, 0)] : known;
  });
  // Labels side by side need more room than labels below one another.
  return niceTicks([0, ...lengths], direction === 'columns' ? 5 : 4);
}

/** The Recharts part of the bar charts, loaded when the first chart is shown. */
export function BarDrawing(props: BarDrawingProps) {
  const { groups, series, valueText, direction = 'rows', layout, width } = props;
  const prefix = useId();
  const scale = useTextScale();
  const inRows = direction === 'rows';
  const height = heightOf({ ...props, direction });
  const data = groups.map((group) => ({
    label: group.label,
    ...Object.fromEntries(series.map(({ key }, index) => [key, group.values[index] ?? null])),
  }));
  const names = { ...axis, type: 'category', dataKey: 'label', interval: 0 } as const;
  const ticks = ticksOf({ ...props, direction });
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  // Half of the last label stands beyond the last tick.
  const edgeRoom = inRows ? Math.max(24, (labelRoom([valueText(ticks.at(-1) ?? 0)]) * scale) / 2) : 24;
  const values = { ...axis, type: 'number', tickFormatter: valueText, ticks, domain } as const;
  return (
    <div className={styles['drawing']}>
      {series.length > 1 && <Legend labels={series.map(({ label }) => label)} kind="bar" prefix={prefix} />}
      <ResponsiveContainer width={width ?? '100%'} height={height} initialDimension={{ width: width ?? 640, height }}>
        <RechartsBarChart
          data={data}
          layout={inRows ? 'vertical' : 'horizontal'}
          // Recharts breaks a name at the axis' width and then sets it off by the margin of the ticks.
          margin={{ top: 8, right: edgeRoom, bottom: 4, left: inRows ? 4 + axis.tickMargin : 4 }}
          barGap={1}
          barCategoryGap={groupRoom / 2}
          accessibilityLayer
        >
          {PatternDefs({ prefix, count: series.length })}
          <CartesianGrid stroke="var(--chart-grid)" vertical={inRows} horizontal={!inRows} />
          {inRows ? <XAxis {...values} /> : <XAxis {...names} />}
          {inRows ? (
            <YAxis {...names} width={nameRoom(groups.map(({ label }) => label)).width * scale} />
          ) : (
            <YAxis {...values} width={labelRoom(ticks.map(valueText)) * scale} />
          )}
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--hover)' }}
            content={(input) => (
              <ChartTooltip
                input={input}
                heading={String}
                series={series}
                kind="bar"
                prefix={prefix}
                text={valueText}
              />
            )}
          />
          {series.map(({ key, label }, index) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              fill={fillOf(prefix, index)}
              stroke={markOf(index).colour}
              maxBarSize={22}
              isAnimationActive={false}
              {...(layout === 'stacked' && { stackId: 'whole' })}
            />
          ))}
        </RechartsBarChart>
      </ResponsiveContainer>
    </div>
  );
}
