import { ArrowRight } from 'lucide-react';
import { ScreenLink } from '../../ui/screen-link.tsx';
import type { NextThing } from './assembly-steps.ts';
import styles from './overview.module.css';
import { words } from './words.ts';

/** The one thing to do next, in one sentence, with its button. */
export function NextStep({ next }: { readonly next: NextThing }) {
  const { sentence, action, to } = words.nextThings[next];
  return (
    <section className={styles['next']} aria-label={words.next}>
      <p className={styles['nextLabel']}>{words.next}</p>
      <p className={styles['nextSentence']}>{sentence}</p>
      <ScreenLink to={to} tone="primary">
        {action}
        <ArrowRight aria-hidden />
      </ScreenLink>
    </section>
  );
}
