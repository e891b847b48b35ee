import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldBasics } from './field.tsx';
import overlay from './overlay.module.css';
import { words } from './words.ts';

export type Choice<Value extends string = string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = FieldBasics & {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onValueChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** One of a few: up to about ten. Beyond that, Combobox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { choices, value, onValueChange, disabled = false } = props;
  const labelOf = (chosen: Value | null) => choices.find((choice) => choice.value === chosen)?.label ?? words.choose;
  return (
    <Field {...props}>
      {(control) => (
        <Base.Root<Value>
          items={choices}
          value={value}
          disabled={disabled}
          onValueChange={(next) => next !== null && onValueChange(next)}
        >
          <Base.Trigger {...control} className={classNames(styles['control'], styles['select'])}>
            {/* Left to itself, the value '' ("all of them") would read as nothing chosen. */}
            <Base.Value>{labelOf}</Base.Value>
            <ChevronsUpDown aria-hidden />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner className={overlay['positioner']} alignItemWithTrigger={false} sideOffset={4}>
              <Base.Popup className={overlay['list']}>
                {choices.map((choice) => (
                  <Base.Item key={choice.value} value={choice.value} className={overlay['item']}>
                    <Base.ItemText className={overlay['itemText']}>{choice.label}</Base.ItemText>
                    <Base.ItemIndicator>
                      <Check aria-hidden />
                    </Base.ItemIndicator>
                  </Base.Item>
                ))}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
