import { count, date, plural, quantity } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import type { RowGroup } from './group-rows.ts';
import { reasonText } from './left-out-table.tsx';
import { paperPages } from './paper-pages.ts';
import type { Stocking } from './stocking-of.ts';
import { type LeftOutRow, type StockingRow, stockingTotals } from './stocking-row.ts';
import styles from './stocking-sheets.module.css';
import { words } from './words.ts';

const boxes = [words.counted, words.orderedBox, words.received] as const;

/** The list on paper: one page for each supplier, with boxes to write in what was counted, ordered and received. */
export function StockingSheets({ stocking }: { readonly stocking: Stocking }) {
  const { rows, settings, cover } = stocking;
  const pages = paperPages(rows.lines);
  const sentence = words.sheetSentence(date(cover.from), plural(cover.days, words.days), listName(stocking));
  return (
    <PrintSheets paper={usualPaper(settings.currency)}>
      {pages.map((page, at) => (
        <PrintSheet
          key={page.name}
          title={words.sheetTitle(settings.name)}
          sentence={sentence}
          mark={markOf(page, stocking)}
        >
          <SheetTable page={page} leftOut={at === pages.length - 1 ? rows.leftOut : []} />
          <div className={styles['foot']}>
            {words.signed}
            <span className={styles['line']} />
          </div>
        </PrintSheet>
      ))}
    </PrintSheets>
  );
}

/** Which list the counts and orders on it belong to; empty while it is not the one issued. */
function listName({ issued, cover, rows }: Stocking): string {
  const isIssued = issued !== null && issued.from === cover.from && stockingTotals(rows.lines).changes === 0;
  return isIssued ? words.listNamed(issued.id) : '';
}

/** The supplier and how to reach it. */
function markOf({ name, rows }: RowGroup, { suppliers }: Stocking) {
  const supplier = suppliers.find(({ code }) => code === rows[0]?.supplier);
  if (supplier === undefined) return suppliers.length === 0 ? null : <strong>{words.ungrouped.supplier}</strong>;
  return (
    <p className={styles['mark']}>
      <strong>{name}</strong>
      <span>{supplier.phone}</span>
      <span>{supplier.email}</span>
    </p>
  );
}

type TableProps = { readonly page: RowGroup; readonly leftOut: readonly LeftOutRow[] };

function SheetTable({ page, leftOut }: TableProps) {
  const hasPlaces = page.rows.some(({ storagePlace }) => storagePlace !== '');
  return (
    <table>
      <thead>
        <tr>
          <th className={styles['name']}>{words.product}</th>
          {hasPlaces && <th className={styles['short']}>{words.place}</th>}
          <th className={styles['short']}>{words.unit}</th>
          <th data-number>{words.need}</th>
          <th data-number>{words.casesLabel}</th>
          <th>{words.orderBy}</th>
          {boxes.map((box) => (
            <th key={box}>{box}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <SheetRow key={row.product} row={row} hasPlaces={hasPlaces} />
        ))}
        {leftOut.map((row) => (
          <tr key={row.product}>
            <td className={styles['name']}>{row.of.name}</td>
            <td colSpan={4 + boxes.length + (hasPlaces ? 1 : 0)}>{reasonText(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetRow({ row, hasPlaces }: { readonly row: StockingRow; readonly hasPlaces: boolean }) {
  return (
    <tr>
      <td className={styles['name']}>{row.of.name}</td>
      {hasPlaces && <td className={styles['short']}>{row.storagePlace}</td>}
      <td className={styles['short']}>{row.of.unit}</td>
      <td data-number>{quantity(row.need)}</td>
      <td data-number>{words.casesOf(count(row.cases), quantity(row.caseSize))}</td>
      <td data-date>{row.cases === 0 ? '' : date(row.orderBy)}</td>
      {boxes.map((box) => (
        <td key={box} data-box />
      ))}
    </tr>
  );
}
