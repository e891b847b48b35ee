import { type ReactNode, useEffect, useRef } from 'react';
import { Row } from '../../ui/stack.tsx';
import styles from './imports.module.css';

type StepFrameProps = {
  readonly title: string;
  readonly sentence?: string;
  /** The first step of a visit leaves the focus to the page's own heading. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
  /** Buttons at the end, the one that goes on first. */
  readonly actions?: ReactNode;
};

/** One step: its heading takes the focus, so that the step is read out; its buttons stand at its end. */
export function StepFrame({ title, sentence, takesFocus = true, children, actions }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [takesFocus]);
  return (
    <section className={styles['frame']} aria-labelledby="import-step">
      <header className={styles['frameHead']}>
        <h2 id="import-step" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {sentence !== undefined && <p>{sentence}</p>}
      </header>
      {children}
      {actions !== undefined && (
        <footer className={styles['actions']}>
          <Row>{actions}</Row>
        </footer>
      )}
    </section>
  );
}
