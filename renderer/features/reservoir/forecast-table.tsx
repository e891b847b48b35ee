import type { ForecastStep } from '../../../shared/ledger/forecast-balance.ts';
import { amount, date } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { outlookWords as words } from './outlook-words.ts';

type ForecastTableProps = {
  readonly steps: readonly ForecastStep[];
  readonly floor: number;
  readonly currency: string;
};

/** The steps in which something moves, and the last one. */
export function ForecastTable({ steps, floor, currency }: ForecastTableProps) {
  const rows = steps.filter(({ comesIn, goesOut }, at) => comesIn + goesOut > 0 || at === steps.length - 1);
  const sum = (key: string, header: string, of: (step: ForecastStep) => number): Column<ForecastStep> => ({
    ...{ key, header, kind: 'number' },
    cell: (step) => amount(of(step), currency),
  });
  return (
    <DataTable
      caption={words.forecast}
      rows={rows}
      rowKey={({ from }) => from}
      rowTone={({ balance }) => (balance < floor ? 'attention' : 'plain')}
      columns={[
        { key: 'from', header: words.step, cell: ({ from }) => date(from) },
        { key: 'to', header: words.until, cell: ({ to }) => date(to) },
        sum('in', words.comesIn, ({ comesIn }) => comesIn),
        sum('out', words.goesOut, ({ goesOut }) => goesOut),
        sum('balance', words.balance, ({ balance }) => balance),
        sum('above', words.aboveFloor, ({ balance }) => balance - floor),
      ]}
    />
  );
}
