import type { ReactNode } from 'react';
import styles from './chart.module.css';
import { Swatch } from './marks.tsx';
import { words } from './words.ts';

/** What the drawing libraries hand to a tooltip, as far as we use it. */
export type TooltipInput = {
  readonly active?: boolean;
  readonly label?: ReactNode;
  readonly payload?: readonly { readonly dataKey?: unknown; readonly value?: unknown }[];
};

type ChartTooltipProps = {
  readonly input: TooltipInput;
  readonly heading: (label: ReactNode) => string;
  readonly series: readonly { readonly key: string; readonly label: string }[];
  readonly kind: 'line' | 'bar';
  readonly prefix: string;
  readonly text: (value: number) => string;
};

/** The figures under the pointer or the arrow keys. */
export function ChartTooltip({ input, heading, series, kind, prefix, text }: ChartTooltipProps) {
  if (input.active !== true || input.payload === undefined) return null;
  const values = new Map(input.payload.map((item) => [String(item.dataKey), item.value]));
  return (
    <div className={styles['tooltip']}>
      <p>{heading(input.label)}</p>
      <dl>
        {series.map(({ key, label }, index) => {
          const value = values.get(key);
          return (
            <div key={key}>
              <Swatch index={index} kind={kind} prefix={prefix} />
              <dt>{label}</dt>
              <dd>{typeof value === 'number' ? text(value) : words.noValue}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
