import { ChartFrame } from './chart-frame.tsx';
import type { ChartTexts } from './chart-props.ts';
import { LineTable } from './chart-table.tsx';
import type { LineSeries } from './series.ts';
import { SmallDrawing } from './small-drawing.tsx';
import styles from './small-multiples.module.css';

/** One small drawing: a line, and a level to see it against where there is one. */
export type SmallPanel = LineSeries & {
  readonly level: number | null;
  /** Below the drawing: where the line begins and ends. */
  readonly caption: string;
};

type SmallMultiplesProps = ChartTexts & {
  readonly panels: readonly SmallPanel[];
  readonly xLabel: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** What the level is, for the legend: "market price". */
  readonly levelLabel: string;
  readonly lineLabel: string;
};

/** Many lines of the same kind beside one another, each on a scale of its own, so that their shapes can be compared. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { title, summary, panels, xLabel, xText, yText, levelLabel, lineLabel } = props;
  const hasLevels = panels.some(({ level }) => level !== null);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      isEmpty={panels.length === 0}
      cut={null}
      drawing={
        <>
          <ul className={styles['panels']}>
            {panels.map((panel) => (
              <li key={panel.key} className={styles['panel']}>
                <p className={styles['name']}>{panel.label}</p>
                <SmallDrawing points={panel.points} level={panel.level} />
                <p className={styles['caption']}>{panel.caption}</p>
              </li>
            ))}
          </ul>
          <ul className={styles['legend']}>
            <li data-mark="line">{lineLabel}</li>
            {hasLevels && <li data-mark="level">{levelLabel}</li>}
          </ul>
        </>
      }
      table={<LineTable caption={title} series={panels} xLabel={xLabel} xText={xText} yText={yText} />}
    />
  );
}
