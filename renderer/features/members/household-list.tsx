import { useState } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { FieldGrid, Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type HouseholdRow, HouseholdTable, isAboveAllowance } from './household-table.tsx';
import { words } from './words.ts';

type HouseholdListProps = {
  readonly rows: readonly HouseholdRow[];
  readonly currency: string;
  readonly onAdd: () => void;
  readonly onOpen: (household: Household) => void;
};

/** Below this many rows a search field is in the way. */
const searchFrom = 15;

export function HouseholdList({ rows, currency, onAdd, onOpen }: HouseholdListProps) {
  const [search, setSearch] = useState('');
  if (rows.length === 0) {
    return (
      <EmptyState
        title={words.emptyTitle}
        sentence={words.emptySentence}
        action={
          <Row>
            <Button onClick={onAdd}>{words.add}</Button>
            <ScreenLink to="import">{words.toImport}</ScreenLink>
          </Row>
        }
      />
    );
  }
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ household }) => household.code.toLowerCase().includes(wanted));
  const people = rows.reduce((sum, { household }) => sum + household.people, 0);
  const above = rows.filter(isAboveAllowance).length;
  return (
    <Stack>
      <p>{words.sentence(plural(rows.length, words.households), plural(people, words.peopleCount))}</p>
      {above > 0 && <Notice tone="info" title={words.overAllowanceCount(plural(above, words.households))} />}
      {rows.length >= searchFrom && (
        <FieldGrid>
          <TextField label={words.search} hint={words.searchHint} value={search} onValueChange={setSearch} />
        </FieldGrid>
      )}
      <HouseholdTable rows={shown} currency={currency} onOpen={onOpen} />
    </Stack>
  );
}
