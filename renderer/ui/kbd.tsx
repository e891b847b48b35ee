import styles from './page.module.css';

/** A key, or keys pressed together: "Ctrl+K". */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles['kbd']}>{keys}</kbd>;
}
