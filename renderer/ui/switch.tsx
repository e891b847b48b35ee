import { Switch as Base } from '@base-ui/react/switch';
import { useId } from 'react';
import type { CheckProps } from './checkbox.tsx';
import styles from './field.module.css';

/** On or off, at once. */
export function Switch({ label, hint, checked, onCheckedChange, disabled = false }: CheckProps) {
  const id = useId();
  return (
    <div className={styles['check']}>
      <Base.Root
        className={styles['switch']}
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onCheckedChange={(next) => onCheckedChange(next)}
      >
        <Base.Thumb className={styles['thumb']} />
      </Base.Root>
      <span className={styles['checkText']}>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
