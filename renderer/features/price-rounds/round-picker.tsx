import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { words } from './words.ts';

type RoundPickerProps = {
  readonly closed: readonly RoundRecord[];
  /** The round looked at; null: how things stand now. */
  readonly value: number | null;
  readonly onValueChange: (number: number | null) => void;
};

const nowValue = 'now';

/** Every earlier round can be read as it was. */
export function RoundPicker({ closed, value, onValueChange }: RoundPickerProps) {
  const choices = [
    ...closed.map(({ number }) => ({ value: String(number), label: words.round(count(number)) })),
    { value: nowValue, label: words.now },
  ];
  return (
    <SegmentedControl
      label={words.picker}
      choices={choices}
      value={value === null ? nowValue : String(value)}
      onValueChange={(next) => onValueChange(next === nowValue ? null : Number(next))}
    />
  );
}
