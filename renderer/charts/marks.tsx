import styles from './chart.module.css';

/** How the nth line or bar looks: colour by token, and a dash or pattern for who cannot tell colours apart. */
export type Mark = { readonly colour: string; readonly dash: string; readonly pattern: Pattern };
type Pattern = 'solid' | 'diagonal' | 'dots' | 'steps' | 'cross' | 'rising';

const dashes = ['none', '7 4', '2 3', '12 4 2 4', '10 3', '4 6'] as const;
const patterns = ['solid', 'diagonal', 'dots', 'steps', 'cross', 'rising'] as const;

export function markOf(index: number): Mark {
  const at = index % dashes.length;
  return { colour: `var(--series-${at + 1})`, dash: dashes[at] ?? 'none', pattern: patterns[at] ?? 'solid' };
}

export function fillOf(prefix: string, index: number): string {
  const { colour, pattern } = markOf(index);
  return pattern === 'solid' ? colour : `url(#${prefix}-${index})`;
}

const strokes: Readonly<Record<Exclude<Pattern, 'solid' | 'dots'>, string>> = {
  diagonal: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  rising: 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  steps: 'M0 2H8M0 6H8',
  cross: 'M0 4H8M4 0V8',
};

/** The patterns of a chart's bars; `prefix` keeps two charts on one page apart. */
export function PatternDefs({ prefix, count }: { readonly prefix: string; readonly count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => {
        const { colour, pattern } = markOf(index);
        const id = `${prefix}-${index}`;
        if (pattern === 'solid') return null;
        return (
          <pattern key={id} id={id} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} fill={colour} fillOpacity={0.22} />
            {pattern === 'dots' ? (
              <circle cx={4} cy={4} r={1.8} fill={colour} />
            ) : (
              <path d={strokes[pattern]} stroke={colour} strokeWidth={1.6} fill="none" />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}

type LegendProps = {
  readonly labels: readonly string[];
  readonly kind: 'line' | 'bar';
  /** As given to PatternDefs, for bars. */
  readonly prefix: string;
};

export function Legend({ labels, kind, prefix }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {labels.map((label, index) => (
        <li key={label}>
          <Swatch index={index} kind={kind} prefix={prefix} />
          {label}
        </li>
      ))}
    </ul>
  );
}

type SwatchProps = { readonly index: number; readonly kind: 'line' | 'bar'; readonly prefix: string };

export function Swatch({ index, kind, prefix }: SwatchProps) {
  const { colour, dash } = markOf(index);
  return (
    <svg className={styles['swatch']} viewBox="0 0 28 12" aria-hidden>
      {kind === 'line' ? (
        <path d="M0 6H28" stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
      ) : (
        <rect x={0.5} y={0.5} width={27} height={11} fill={fillOf(prefix, index)} stroke={colour} />
      )}
    </svg>
  );
}
