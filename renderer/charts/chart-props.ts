import type { BarGroup, BarSeries, LineSeries } from './series.ts';

export type ChartTexts = {
  readonly title: string;
  /** One sentence that says what the chart shows, for who cannot or need not see it. */
  readonly summary: string;
};

/** A level to measure the lines against, drawn across: the tolerance, a floor. */
export type ReferenceLevel = { readonly y: number; readonly label: string };

export type LineChartProps = ChartTexts & {
  readonly series: readonly LineSeries[];
  /** What x counts: "Round", "Week". */
  readonly xLabel: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** `step` holds a value until the next one: a balance from entry to entry. */
  readonly shape?: 'straight' | 'step';
  readonly level?: ReferenceLevel;
  /** A plain number, drawn at the present size; for tests and print. */
  readonly width?: number;
};

export type BarChartProps = ChartTexts & {
  readonly groups: readonly BarGroup[];
  readonly series: readonly BarSeries[];
  /** What a group is: "Product", "Producer". */
  readonly groupLabel: string;
  readonly valueText: (value: number) => string;
  /** `rows` lays the bars down and has room for long names; `columns` for weeks and other short ones. */
  readonly direction?: 'rows' | 'columns';
  /** At most so many are drawn, the largest; the table has them all. */
  readonly mostGroups?: number;
  readonly width?: number;
};

export type BarLayout = 'grouped' | 'stacked';
