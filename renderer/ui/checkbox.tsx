import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId } from 'react';
import styles from './field.module.css';

export type CheckProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** One of several things that may be chosen; takes effect with the form. */
export function Checkbox({ label, hint, checked, onCheckedChange, disabled = false }: CheckProps) {
  const id = useId();
  return (
    <div className={styles['check']}>
      <Base.Root
        className={styles['box']}
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        id={id}
        nativeButton={false}
        onCheckedChange={(next) => onCheckedChange(next)}
      >
        <Base.Indicator>
          <Check aria-hidden />
        </Base.Indicator>
      </Base.Root>
      <span className={styles['checkText']}>
        <label id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
