import type { LastCase } from '../../../shared/cases/cases-to-order.ts';
import { count, list, quantity } from '../../i18n/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './cases.module.css';
import { words } from './words.ts';

const parts = ['want', 'pledged', 'flexible', 'shelf', 'missing'] as const;
type Part = (typeof parts)[number];

/** The last case, drawn: what fills it and what is missing. */
export function CaseBar({ last, unit }: { readonly last: LastCase; readonly unit: string }) {
  const size = parts.reduce((sum, part) => sum + last[part], 0);
  const shown = parts.filter((part) => last[part] > 0);
  const spoken = shown.map((part) => words.parts[part](quantity(last[part], unit)));
  return (
    <span className={styles['bar']} role="img" aria-label={words.barLabel(count(last.number), list(spoken))}>
      {shown.map((part) => (
        <span
          key={part}
          className={classNames(styles['part'], styles[part])}
          style={{ width: `${(100 * last[part]) / size}%` }}
        />
      ))}
    </span>
  );
}

/** What the bars' parts mean. */
export function BarLegend({ shown = parts }: { readonly shown?: readonly Part[] }) {
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {shown.map((part) => (
        <li key={part}>
          <span className={classNames(styles['swatch'], styles[part])} aria-hidden />
          {words.partNames[part]}
        </li>
      ))}
    </ul>
  );
}
