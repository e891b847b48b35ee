import { CircleAlert, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './page.module.css';
import { words } from './words.ts';

type StateProps = { readonly title: string; readonly sentence?: string };

/** Nothing here yet: says what would stand here and offers the way to it. */
export function EmptyState({ title, sentence, action }: StateProps & { readonly action?: ReactNode }) {
  return (
    <div className={styles['state']}>
      <Inbox aria-hidden />
      <h2>{title}</h2>
      {sentence !== undefined && <p>{sentence}</p>}
      {action}
    </div>
  );
}

type ErrorStateProps = StateProps & { readonly onRetry?: () => void; readonly detail?: string };

/** Something failed that should not have: what, what is safe, and how to go on. */
export function ErrorState({ title, sentence, onRetry, detail }: ErrorStateProps) {
  return (
    <div className={classNames(styles['state'], styles['error'])} role="alert">
      <CircleAlert aria-hidden />
      <h2>{title}</h2>
      {sentence !== undefined && <p>{sentence}</p>}
      {onRetry && <Button onClick={onRetry}>{words.tryAgain}</Button>}
      {detail !== undefined && (
        <details>
          <summary>{words.details}</summary>
          <pre className={styles['detail']}>{detail}</pre>
        </details>
      )}
    </div>
  );
}

/** The shape of what is coming. The words are for screen readers. */
export function LoadingState({ label = words.loading, rows = 6 }: { readonly label?: string; readonly rows?: number }) {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label} aria-busy="true">
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <div key={row} className={styles['bar']} />
      ))}
    </div>
  );
}
