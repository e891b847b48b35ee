import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { words } from './words.ts';

/** What every field has in common. `refusal` is the sentence that says why the value is not accepted. */
export type FieldBasics = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly refusal?: string | null;
  readonly optional?: boolean;
};

/** What the field hands to its control, so that label, hint and refusal are read out with it. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = FieldBasics & { readonly children: (control: ControlProps) => ReactNode };

/** Label above, control, then hint and refusal below: the frame of every kind of input. */
export function Field({ label, labelHidden, hint, refusal, optional, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const refusalId = refusal ? `${id}-refusal` : undefined;
  const describedBy = [refusalId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={classNames(styles['label'], labelHidden && styles['hidden'])}>
        {label}
        {optional && <span className={styles['optional']}>{` (${words.optional})`}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': refusal ? true : undefined })}
      {refusal && (
        <p id={refusalId} className={styles['refusal']} role="alert">
          <CircleAlert aria-hidden />
          {refusal}
        </p>
      )}
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
