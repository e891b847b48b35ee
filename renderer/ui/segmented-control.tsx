import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import styles from './segmented-control.module.css';
import type { Choice } from './select.tsx';

type SegmentedControlProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
};

/** Two to five ways to see the same thing. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, choices, value, onValueChange } = props;
  return (
    <ToggleGroup
      className={styles['segments']}
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        const chosen = choices.find((choice) => choice.value === next);
        if (chosen) onValueChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <Toggle key={choice.value} value={choice.value} className={styles['segment']}>
          {choice.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
