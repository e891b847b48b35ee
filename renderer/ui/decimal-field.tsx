import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldBasics } from './field.tsx';

type DecimalFieldProps = FieldBasics & {
  /** The text as typed; the caller reads it (see i18n/decimal-text.ts) and says in `refusal` what is wrong. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** On Enter and when the field is left. */
  readonly onCommit?: () => void;
  /** Written behind the input: a currency, "per week", "days". */
  readonly unit?: string;
  readonly disabled?: boolean;
};

/** A number as text: never `type=number`, which drops a decimal comma and turns with the mouse wheel. */
export function DecimalField(props: DecimalFieldProps) {
  const { value, onValueChange, onCommit, unit, disabled } = props;
  return (
    <Field {...props}>
      {(control) => (
        <span className={styles['withUnit']}>
          <input
            {...control}
            className={classNames(styles['control'], styles['decimal'])}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            disabled={disabled}
            onChange={(event) => onValueChange(event.target.value)}
            onBlur={onCommit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onCommit?.();
            }}
          />
          {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
