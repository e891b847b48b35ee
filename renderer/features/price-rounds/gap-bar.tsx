import { percent } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import styles from './gap-bar.module.css';
import { gapWorking } from './price-working.ts';
import { workingWords } from './reason-words.ts';
import type { CountedRow } from './round-rows.ts';
import { words } from './words.ts';

/** From this imbalance on the bar is full. */
const fullAt = 0.5;

/** How far a product is from clearing: a bar to the side of the excess, the percentage, and the word for it. */
export function GapBar({ row }: { readonly row: CountedRow }) {
  const { imbalance, standing, demand, supply } = row.result;
  const width = `${Math.min(1, imbalance / fullAt) * 50}%`;
  const { lines, note } = gapWorking(row);
  const gap = percent(imbalance);
  return (
    <span className={styles['gap']}>
      <Explain
        what={workingWords.whyGap(gap, row.of.name)}
        title={workingWords.gapTitle(row.of.name)}
        lines={lines}
        {...(note !== '' && { note })}
      >
        {gap}
      </Explain>
      <span className={styles['word']}>{demand === 0 && supply > 0 ? words.notWanted : words.standings[standing]}</span>
      <span className={styles['track']} aria-hidden>
        <span
          className={styles['bar']}
          data-standing={standing}
          data-side={demand > supply ? 'short' : 'over'}
          style={{ width }}
        />
      </span>
    </span>
  );
}
