import { useMemo, useState } from 'react';
import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { openFrom } from '../../../shared/ledger/close-period.ts';
import { fundMeasures } from '../../../shared/ledger/fund-measures.ts';
import { fundStatement } from '../../../shared/ledger/fund-statement.ts';
import { useBook } from '../../data/book-context.ts';
import { date } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { saveStatement } from './save-statement.ts';
import { StatementSheet } from './statement-sheet.tsx';
import { MovesTable, StatementView } from './statement-view.tsx';
import { statementWords as words } from './statement-words.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words as ledgerWords } from './words.ts';

type Range = { readonly from: string; readonly to: string };
const own = 'own';

/** The fund's statement of a period, on screen, on paper and as a workbook. */
export function StatementsSection({ reservoir }: { readonly reservoir: Reservoir }) {
  const { desk } = useBook();
  const today = desk.now().slice(0, 10);
  const { entries, periods } = reservoir;
  const [range, setRange] = useState<Range>(() => ({
    from: openFrom(periods) ?? entries[0]?.date ?? today,
    to: today,
  }));
  const isRange = parseIsoDate(range.from) !== null && parseIsoDate(range.to) !== null && range.from <= range.to;
  const statement = useMemo(
    () => (isRange ? { ...fundStatement(entries, range), measures: fundMeasures(entries, range) } : null),
    [entries, range, isRange],
  );
  if (entries.length === 0) {
    return (
      <Panel title={words.title} sentence={words.sentence}>
        <EmptyState title={words.empty} sentence={words.emptySentence} />
      </Panel>
    );
  }
  return (
    <>
      <div data-print="hide">
        <Panel
          title={words.title}
          sentence={words.sentence}
          actions={
            statement !== null && (
              <Button size="small" onClick={() => void saveStatement(statement, reservoir)}>
                {words.save}
              </Button>
            )
          }
        >
          <Stack>
            <RangeFields reservoir={reservoir} range={range} onRange={setRange} />
            {statement === null && <p role="alert">{words.badDates}</p>}
            {statement !== null && <MovesTable statement={statement} currency={reservoir.settings.currency} />}
          </Stack>
        </Panel>
        {statement !== null && <StatementView statement={statement} currency={reservoir.settings.currency} />}
      </div>
      {statement !== null && <StatementSheet statement={statement} reservoir={reservoir} />}
    </>
  );
}

type RangeFieldsProps = {
  readonly reservoir: Reservoir;
  readonly range: Range;
  readonly onRange: (range: Range) => void;
};

function RangeFields({ reservoir: { periods }, range, onRange }: RangeFieldsProps) {
  const closed = periods.filter(({ state }) => state.kind === 'closed');
  const isClosed = closed.some(({ from, to }) => from === range.from && to === range.to);
  const choices = [
    { value: own, label: words.ownDates },
    ...closed.map(({ from, to }) => ({ value: to, label: ledgerWords.between(date(from), date(to)) })),
  ];
  return (
    <FieldGrid>
      {closed.length > 0 && (
        <Select
          label={words.period}
          choices={choices}
          value={isClosed ? range.to : own}
          onValueChange={(to) => {
            const period = closed.find((one) => one.to === to);
            if (period !== undefined) onRange({ from: period.from, to: period.to });
          }}
        />
      )}
      <TextField
        label={words.from}
        type="date"
        value={range.from}
        onValueChange={(from) => onRange({ ...range, from })}
      />
      <TextField label={words.to} type="date" value={range.to} onValueChange={(to) => onRange({ ...range, to })} />
    </FieldGrid>
  );
}
