import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { date } from '../../i18n/formats.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Grouping } from './group-rows.ts';
import { type ListView, rowsAtOnce } from './shown-rows.ts';
import type { Stocking } from './stocking-of.ts';
import { words } from './words.ts';

type ControlsProps = {
  readonly stocking: Stocking;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFrom: (from: string) => void;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
};

const groupings = ['none', 'department', 'storagePlace', 'supplier'] as const;

/** From which day the list covers, what of it is looked at, and how it is grouped. */
export function ListControls({ stocking, grouping, onGrouping, onFrom, view, onView }: ControlsProps) {
  const { settings, cover } = stocking;
  const starts = new Set([...weeksOfPeriod(settings.period).map(({ from }) => from), cover.from]);
  const look = (change: Partial<ListView>) => onView({ ...view, ...change, atMost: rowsAtOnce });
  return (
    <Stack>
      <Row>
        <Select
          label={words.firstDay}
          choices={[...starts].sort().map((from) => ({ value: from, label: date(from) }))}
          value={cover.from}
          onValueChange={onFrom}
        />
        <TextField label={words.find} type="search" value={view.find} onValueChange={(find) => look({ find })} />
      </Row>
      <Row>
        <SegmentedControl
          label={words.groupBy}
          choices={groupings.map((each) => ({ value: each, label: words.groupings[each] }))}
          value={grouping}
          onValueChange={onGrouping}
        />
        <Checkbox
          label={words.onlyToOrder}
          checked={view.onlyToOrder}
          onCheckedChange={(onlyToOrder) => look({ onlyToOrder })}
        />
      </Row>
    </Stack>
  );
}
