import { dayAndMonth } from '../../i18n/formats.ts';
import type { PauseFacts } from './pause-facts.ts';
import styles from './pause-strip.module.css';
import { pauseWords as words } from './pause-words.ts';

/** Every delivery of the period with what becomes of it. */
export function PauseStrip({ facts }: { readonly facts: PauseFacts }) {
  const { dates, paused, pausing } = facts;
  return (
    <ol className={styles['strip']} aria-label={words.strip}>
      {dates.map((date, week) => {
        const isEnded = pausing.endsOn !== null && date >= pausing.endsOn;
        const state = isEnded ? 'ended' : paused[week] === true ? 'paused' : 'delivered';
        return (
          <li key={date} className={styles['week']} data-state={state}>
            <span className={styles['day']}>{dayAndMonth(date)}</span>
            <span className={styles['state']}>{words.states[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}
