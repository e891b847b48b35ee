import type { ReactNode } from 'react';
import styles from './stack.module.css';

type StackProps = { readonly children: ReactNode };

/** Things below one another. */
export function Stack({ children }: StackProps) {
  return <div className={styles['stack']}>{children}</div>;
}

/** Things beside one another, wrapping. */
export function Row({ children }: StackProps) {
  return <div className={styles['row']}>{children}</div>;
}

/** Fields of a form, as many beside one another as there is room for. */
export function FieldGrid({ children }: StackProps) {
  return <div className={styles['fields']}>{children}</div>;
}

/** Two parts beside one another on a wide window, below one another on a narrow one. */
export function Columns({ children }: StackProps) {
  return <div className={styles['columns']}>{children}</div>;
}

/** Text that is read but not seen. */
export function Hidden({ children }: StackProps) {
  return <span className={styles['hidden']}>{children}</span>;
}
