import { useMemo } from 'react';
import { compareText } from '../../i18n/formats.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CatalogueFilter, CatalogueRow } from './catalogue-row.ts';
import { words } from './words.ts';

type CatalogueFiltersProps = {
  readonly rows: readonly CatalogueRow[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly filter: CatalogueFilter;
  readonly onFilter: (filter: CatalogueFilter) => void;
};

/** What the list is narrowed down by. */
export function CatalogueFilters({ rows, search, onSearch, filter, onFilter }: CatalogueFiltersProps) {
  const departments = useMemo(() => departmentsOf(rows), [rows]);
  const check = (field: 'inSeason' | 'withoutSupplier' | 'stale') => (
    <Checkbox
      label={words.filters[field]}
      checked={filter[field]}
      onCheckedChange={(checked) => onFilter({ ...filter, [field]: checked })}
    />
  );
  return (
    <Stack>
      <FieldGrid>
        <TextField type="search" label={words.search} hint={words.searchHint} value={search} onValueChange={onSearch} />
        {departments.length > 0 && (
          <Select
            label={words.department}
            choices={[
              { value: '', label: words.allDepartments },
              ...departments.map((department) => ({ value: department, label: department })),
            ]}
            value={filter.department}
            onValueChange={(department) => onFilter({ ...filter, department })}
          />
        )}
      </FieldGrid>
      <Row>
        {check('inSeason')}
        {check('withoutSupplier')}
        {check('stale')}
      </Row>
    </Stack>
  );
}

function departmentsOf(rows: readonly CatalogueRow[]): readonly string[] {
  const names = new Set(rows.map(({ details }) => details?.department ?? ''));
  names.delete('');
  return [...names].sort(compareText);
}
