import { count, date, money, plural } from '../../i18n/formats.ts';
import { Figures, Panel } from '../../ui/panel.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { StockingGrid } from './stocking-grid.tsx';
import { stockingTotals } from './stocking-row.ts';
import styles from './stocking-sheet.module.css';
import { StockingSheet } from './stocking-sheet.tsx';
import type { Stocking } from './use-stocking.ts';
import { words } from './words.ts';

/** The list on screen, and the sheet that takes its place on paper. */
export function StockingContent({ settings, rows }: Stocking) {
  const { currency, coverDays, period, name } = settings;
  const totals = stockingTotals(rows.lines);
  return (
    <>
      <div className={styles['screen']} data-print="hide">
        <Figures
          items={[
            {
              label: words.toOrder,
              value: plural(totals.products, words.products),
              detail: words.ofProducts(count(rows.lines.length)),
            },
            { label: words.casesLabel, value: count(totals.cases) },
            { label: words.cost, value: money(totals.costMinorUnits, currency) },
            { label: words.firstOrder, value: totals.firstOrderBy === null ? words.none : date(totals.firstOrderBy) },
          ]}
        />
        <Panel title={words.list} sentence={words.listHint}>
          <StockingGrid rows={rows.lines} currency={currency} coverDays={coverDays} />
        </Panel>
        {rows.leftOut.length > 0 && (
          <Panel title={words.leftOut}>
            <LeftOutTable rows={rows.leftOut} />
          </Panel>
        )}
      </div>
      <StockingSheet assembly={name} from={period.from} coverDays={coverDays} rows={rows} />
    </>
  );
}
