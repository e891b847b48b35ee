import { type EntryKind, entryKinds } from '../../../shared/ledger/entry-kind.ts';
import { date } from '../../i18n/formats.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { type LedgerFilter, producersIn } from './ledger-filter.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

type LedgerFiltersProps = {
  readonly reservoir: Reservoir;
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
};

const all = 'all';

export function LedgerFilters({ reservoir, filter, onFilter }: LedgerFiltersProps) {
  const { entries, periods } = reservoir;
  const closed = periods.filter(({ state }) => state.kind === 'closed');
  const kinds: readonly (EntryKind | typeof all)[] = [all, ...entryKinds];
  const periodChoices = [
    { value: all, label: words.allDates },
    ...closed.map(({ from, to }) => ({ value: to, label: words.between(date(from), date(to)) })),
    { value: 'open', label: words.openPeriod },
  ];
  return (
    <div data-print="hide">
      <FieldGrid>
        {closed.length > 0 && (
          <Select
            label={words.filterPeriod}
            choices={periodChoices}
            value={filter.period ?? all}
            onValueChange={(period) => onFilter({ ...filter, period: period === all ? null : period })}
          />
        )}
        <Select
          label={words.filterKind}
          choices={kinds.map((value) => ({ value, label: value === all ? words.allKinds : words.kinds[value] }))}
          value={filter.kind ?? all}
          onValueChange={(kind) => onFilter({ ...filter, kind: kind === all ? null : kind })}
        />
        <Combobox
          label={words.filterProducer}
          placeholder={words.allProducers}
          options={producersIn(entries).map((producer) => ({ value: producer, label: producer }))}
          value={filter.producer}
          onValueChange={(producer) => onFilter({ ...filter, producer })}
        />
      </FieldGrid>
    </div>
  );
}
