import { Combobox as Base } from '@base-ui/react/combobox';
import { ChevronsUpDown } from 'lucide-react';
import { useMemo } from 'react';
import { ComboboxPopup, useScrollToHighlight } from './combobox-popup.tsx';
import styles from './field.module.css';
import { Field, type FieldBasics } from './field.tsx';
import { matchesOption, type Option } from './option.ts';
import { words } from './words.ts';

type ComboboxProps = FieldBasics & {
  readonly options: readonly Option[];
  /** The chosen option's value, or null. */
  readonly value: string | null;
  readonly onValueChange: (value: string | null) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
};

/** One of many, found by typing; the list is virtual, so tens of thousands of options are fine. */
export function Combobox(props: ComboboxProps) {
  const { options, value, onValueChange, placeholder = words.choose, disabled = false } = props;
  const chosen = useMemo(() => options.find((option) => option.value === value) ?? null, [options, value]);
  const highlight = useScrollToHighlight();
  return (
    <Field {...props}>
      {(control) => (
        <Base.Root<Option>
          virtualized
          autoHighlight
          items={options}
          value={chosen}
          disabled={disabled}
          itemToStringLabel={(option) => option.label}
          isItemEqualToValue={(option, other) => option.value === other.value}
          filter={matchesOption}
          onValueChange={(option) => onValueChange(option?.value ?? null)}
          onItemHighlighted={highlight.follow}
        >
          <span className={styles['comboBox']}>
            <Base.Input {...control} className={styles['control']} placeholder={placeholder} />
            <Base.Trigger className={styles['comboTrigger']} aria-label={words.showChoices}>
              <ChevronsUpDown aria-hidden />
            </Base.Trigger>
          </span>
          <ComboboxPopup scroller={highlight.scroller} />
        </Base.Root>
      )}
    </Field>
  );
}
