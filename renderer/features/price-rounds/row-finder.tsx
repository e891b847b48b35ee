import { type ReactNode, useMemo, useState } from 'react';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { foundRows, narrowest, type RowFilter } from './found-rows.ts';
import type { RoundRow } from './round-rows.ts';
import { words } from './words.ts';

/** Fewer products than this are seen at a glance. */
const fewestToFind = 30;

type RowFinderProps = {
  readonly rows: readonly RoundRow[];
  readonly children: (found: readonly RoundRow[]) => ReactNode;
};

/** In a long list one product is found by its name, and those that need looking at stand alone. */
export function RowFinder({ rows, children }: RowFinderProps) {
  const [filter, setFilter] = useState<RowFilter>({ text: '', show: 'all' });
  const found = useMemo(() => foundRows(rows, filter), [rows, filter]);
  if (rows.length < fewestToFind) return children(rows);
  const narrow = narrowest(rows);
  return (
    <Stack>
      <Row>
        <TextField
          type="search"
          label={words.findProduct}
          labelHidden
          placeholder={words.findProduct}
          value={filter.text}
          onValueChange={(text) => setFilter((before) => ({ ...before, text }))}
        />
        {narrow !== null && (
          <SegmentedControl
            label={words.showRows}
            choices={(['all', narrow] as const).map((value) => ({ value, label: words.shownRows[value] }))}
            value={filter.show}
            onValueChange={(show) => setFilter((before) => ({ ...before, show }))}
          />
        )}
      </Row>
      {children(found)}
    </Stack>
  );
}
