import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { plural } from '../../i18n/formats.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Row } from '../../ui/stack.tsx';
import { words } from './words.ts';

type HouseholdPickerProps = {
  /** In the order of their numbers. */
  readonly households: readonly Household[];
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
};

/** Finds a household by its number, or steps to the one before or after. */
export function HouseholdPicker({ households, chosen, onChoose }: HouseholdPickerProps) {
  const options = useMemo(
    () => households.map(({ code, people }) => ({ value: code, label: code, detail: plural(people, words.people) })),
    [households],
  );
  const at = households.findIndex(({ code }) => code === chosen);
  const step = (by: number) => {
    const next = households[at + by];
    if (next !== undefined) onChoose(next.code);
  };
  return (
    <Row>
      {chosen !== null && (
        <IconButton
          label={words.previous}
          icon={<ChevronLeft aria-hidden />}
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
      )}
      <Combobox
        label={words.household}
        labelHidden={chosen !== null}
        options={options}
        value={chosen}
        placeholder={words.householdHint}
        onValueChange={(code) => code !== null && onChoose(code)}
      />
      {chosen !== null && (
        <IconButton
          label={words.next}
          icon={<ChevronRight aria-hidden />}
          disabled={at === households.length - 1}
          onClick={() => step(1)}
        />
      )}
    </Row>
  );
}
