import { type ReactNode, Suspense, useId, useState } from 'react';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { LoadingState } from '../ui/states.tsx';
import styles from './chart.module.css';
import type { ChartTexts } from './chart-props.ts';
import { words } from './words.ts';

type ChartFrameProps = ChartTexts & {
  readonly isEmpty: boolean;
  /** Said below when the chart draws only a part. */
  readonly cut: string | null;
  readonly drawing: ReactNode;
  readonly table: ReactNode;
};

type View = 'chart' | 'table';

const views = [
  { value: 'chart', label: words.chart },
  { value: 'table', label: words.table },
] as const;

/** The frame of every chart: title, summary, the drawing, and the same figures as a table. */
export function ChartFrame({ title, summary, isEmpty, cut, drawing, table }: ChartFrameProps) {
  const id = useId();
  const [view, setView] = useState<View>('chart');
  return (
    <figure className={styles['chart']} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption className={styles['caption']}>
        <div>
          <p id={`${id}-title`} className={styles['title']}>
            {title}
          </p>
          <p id={`${id}-summary`} className={styles['summary']}>
            {summary}
          </p>
        </div>
        {!isEmpty && <SegmentedControl label={words.showAs} choices={views} value={view} onValueChange={setView} />}
      </figcaption>
      {isEmpty && <p className={styles['empty']}>{words.empty}</p>}
      {!isEmpty && view === 'chart' && (
        <Suspense fallback={<LoadingState rows={5} />}>
          {drawing}
          {cut !== null && <p className={styles['cut']}>{cut}</p>}
        </Suspense>
      )}
      {!isEmpty && view === 'table' && table}
    </figure>
  );
}
