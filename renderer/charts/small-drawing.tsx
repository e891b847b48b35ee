import type { LineSeries } from './series.ts';
import styles from './small-multiples.module.css';
import { smallBox, smallShape } from './small-points.ts';

type SmallDrawingProps = { readonly points: LineSeries['points']; readonly level: number | null };

/** A line in a small box. Ten of them in Recharts would take a second; this is a path. */
export function SmallDrawing({ points, level }: SmallDrawingProps) {
  const shape = smallShape(points, level);
  const { width, height } = smallBox;
  const path = shape.points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <svg className={styles['drawing']} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {shape.levelY !== null && (
        <line className={styles['level']} x1={0} x2={width} y1={shape.levelY} y2={shape.levelY} />
      )}
      <path className={styles['line']} d={path} />
      {shape.points.map(({ x, y }, at) => (
        <circle key={x} className={styles['dot']} cx={x} cy={y} r={at === shape.points.length - 1 ? 3 : 2} />
      ))}
    </svg>
  );
}
