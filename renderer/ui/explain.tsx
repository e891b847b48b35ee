import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './explain.module.css';
import overlay from './overlay.module.css';
import { Hidden } from './stack.tsx';
import { words } from './words.ts';

/** One line of a working: what, and how much. The last line is usually the total. */
export type WorkingLine = { readonly text: string; readonly value?: string; readonly kind?: 'step' | 'total' };

type ExplainProps = {
  /** The figure in words, as it would follow "Why": "41 dozen of eggs". */
  readonly what: string;
  readonly title: string;
  readonly lines: readonly WorkingLine[];
  readonly note?: string;
  /** The figure itself; without it the trigger reads "Why?". */
  readonly children?: ReactNode;
};

/** Every figure can be asked why: opens the working that led to it, line by line. */
export function Explain({ what, title, lines, note, children }: ExplainProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className={classNames(styles['trigger'], children !== undefined && styles['number'])}>
        {children ?? words.why}
        <Hidden>{children === undefined ? what : words.whyOf(what)}</Hidden>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={overlay['positioner']} sideOffset={6} collisionPadding={12}>
          <Popover.Popup className={overlay['popup']}>
            <Popover.Title className={styles['title']}>{title}</Popover.Title>
            <dl className={styles['lines']}>
              {lines.map((line) => (
                <div
                  key={`${line.text} ${line.value ?? ''}`}
                  className={classNames(styles['line'], line.kind === 'total' && styles['total'])}
                >
                  <dt>{line.text}</dt>
                  <dd>{line.value}</dd>
                </div>
              ))}
            </dl>
            {note !== undefined && <Popover.Description className={styles['note']}>{note}</Popover.Description>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
