import { lazy, useMemo } from 'react';
import { count } from '../i18n/formats.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { BarChartProps, BarLayout } from './chart-props.ts';
import { BarTable } from './chart-table.tsx';
import { largestGroups } from './series.ts';
import { words } from './words.ts';

const BarDrawing = lazy(async () => ({ default: (await import('./bar-drawing.tsx')).BarDrawing }));

/** Bars beside one another per group: wanted, can take, offered. One series makes plain bars. */
export function BarChart(props: BarChartProps) {
  return <Bars {...props} layout="grouped" />;
}

/** Parts of a whole on one bar: what is met and what is missing. All series in the same unit. */
export function GapChart(props: BarChartProps) {
  return <Bars {...props} layout="stacked" />;
}

function Bars(props: BarChartProps & { readonly layout: BarLayout }) {
  const { title, summary, groups, series, groupLabel, valueText, mostGroups } = props;
  const drawn = useMemo(() => largestGroups(groups, series.length, mostGroups), [groups, series.length, mostGroups]);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      isEmpty={groups.length === 0}
      cut={drawn.length < groups.length ? words.largest(count(drawn.length), count(groups.length)) : null}
      drawing={<BarDrawing {...props} groups={drawn} />}
      table={<BarTable caption={title} groups={groups} series={series} groupLabel={groupLabel} valueText={valueText} />}
    />
  );
}
