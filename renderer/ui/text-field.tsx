import type { HTMLInputTypeAttribute, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldBasics } from './field.tsx';

type TextFieldProps = FieldBasics & {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly onCommit?: () => void;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'date' | 'search'>;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

export function TextField(props: TextFieldProps) {
  const {
    value,
    onValueChange,
    onCommit,
    inputRef,
    type = 'text',
    placeholder,
    maxLength,
    disabled,
    autoFocus,
  } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          className={styles['control']}
          type={type}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          disabled={disabled}
          // biome-ignore lint/a11y/noAutofocus: asked for by dialogs, whose first field should have the focus
          autoFocus={autoFocus}
          onChange={(event) => onValueChange(event.target.value)}
          onBlur={onCommit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onCommit?.();
          }}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldBasics & {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
};

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          className={classNames(styles['control'], styles['area'])}
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          value={props.value}
          onChange={(event) => props.onValueChange(event.target.value)}
        />
      )}
    </Field>
  );
}
