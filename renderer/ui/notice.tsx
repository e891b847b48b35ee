import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

type NoticeProps = {
  readonly tone: Exclude<Tone, 'neutral'>;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons at its end. */
  readonly actions?: ReactNode;
};

const icons = { info: Info, attention: TriangleAlert, refusal: CircleAlert, success: CircleCheck } as const;

/** Something to know that stays until it is dealt with. A refusal is read out at once, the rest politely. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={tone === 'refusal' ? 'alert' : 'status'}>
      <Icon aria-hidden className={styles['icon']} />
      <div className={styles['text']}>
        <p className={styles['title']}>{title}</p>
        {children !== undefined && <div className={styles['body']}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
