import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { date } from '../../i18n/formats.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Row } from '../../ui/stack.tsx';
import type { Grouping } from './group-rows.ts';
import type { Stocking } from './stocking-of.ts';
import { words } from './words.ts';

type ControlsProps = {
  readonly stocking: Stocking;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFrom: (from: string) => void;
};

const groupings = ['none', 'department', 'storagePlace', 'supplier'] as const;

/** From which day the list covers, and how it is grouped. */
export function ListControls({ stocking, grouping, onGrouping, onFrom }: ControlsProps) {
  const { settings, cover } = stocking;
  const starts = new Set([...weeksOfPeriod(settings.period).map(({ from }) => from), cover.from]);
  return (
    <Row>
      <Select
        label={words.firstDay}
        choices={[...starts].sort().map((from) => ({ value: from, label: date(from) }))}
        value={cover.from}
        onValueChange={onFrom}
      />
      <SegmentedControl
        label={words.groupBy}
        choices={groupings.map((each) => ({ value: each, label: words.groupings[each] }))}
        value={grouping}
        onValueChange={onGrouping}
      />
    </Row>
  );
}
