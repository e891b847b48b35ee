import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

type PanelProps = {
  readonly title: string;
  readonly sentence?: string;
  /** Buttons or switches on the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a screen under its own heading, parted by a hairline rather than boxed. */
export function Panel({ title, sentence, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        {sentence !== undefined && <p className={styles['sentence']}>{sentence}</p>}
      </div>
      {children}
    </section>
  );
}

/** A few figures that carry a screen, set large. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return (
    <dl className={styles['figures']}>
      {items.map((item) => (
        <div key={item.label} className={styles['figure']}>
          <dt>{item.label}</dt>
          <dd className={styles['value']}>{item.value}</dd>
          {item.detail !== undefined && <dd className={styles['detail']}>{item.detail}</dd>}
        </div>
      ))}
    </dl>
  );
}

export type Figure = { readonly label: string; readonly value: ReactNode; readonly detail?: ReactNode };

/** Names and values, one to a line. */
export function KeyValueList({ items }: { readonly items: readonly KeyValue[] }) {
  return (
    <dl className={styles['pairs']}>
      {items.map((item) => (
        <div key={item.label} className={styles['pair']}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type KeyValue = { readonly label: string; readonly value: ReactNode };
