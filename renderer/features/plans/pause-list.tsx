import type { Pause } from '../../../shared/plans/plan-standing.ts';
import { date, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import type { PauseDraft } from './pause-draft.ts';
import type { PauseFacts } from './pause-facts.ts';
import styles from './pause-strip.module.css';
import { pauseWords as words } from './pause-words.ts';

type PauseListProps = { readonly facts: PauseFacts; readonly onDraft: (draft: PauseDraft) => void };

/** The household's pauses and the end of its plan, each to be changed or taken back. */
export function PauseList({ facts, onDraft }: PauseListProps) {
  const { pauses, endsOn } = facts.pausing;
  if (pauses.length === 0 && endsOn === null) return null;
  return (
    <ul className={styles['pauses']}>
      {pauses.map((pause) => (
        <li key={pause.from} className={styles['pause']}>
          <span>{words.pausedFrom(date(pause.from), date(pause.until))}</span>
          <span className={styles['detail']}>{deliveriesIn(pause, facts)}</span>
          <Button
            size="small"
            aria-label={words.changeNamed(date(pause.from))}
            onClick={() => onDraft({ kind: 'change', replaced: pause, ...pause })}
          >
            {words.change}
          </Button>
          <Button
            size="small"
            aria-label={words.resumeNamed(date(pause.from))}
            onClick={() => onDraft({ kind: 'resume', pause })}
          >
            {words.resume}
          </Button>
        </li>
      ))}
      {endsOn !== null && (
        <li className={styles['pause']}>
          <span>{words.endsOn(date(endsOn))}</span>
          <Button size="small" aria-label={words.resumeEnded} onClick={() => onDraft({ kind: 'resume', pause: null })}>
            {words.resume}
          </Button>
        </li>
      )}
    </ul>
  );
}

function deliveriesIn({ from, until }: Pause, { dates }: PauseFacts): string {
  const count = dates.filter((day) => day >= from && day < until).length;
  return count === 0 ? words.noneIn : plural(count, words.deliveries);
}
