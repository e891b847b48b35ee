import { count, date, plural, quantity } from '../../i18n/formats.ts';
import { reasonText } from './left-out-table.tsx';
import type { StockingRows } from './stocking-row.ts';
import styles from './stocking-sheet.module.css';
import { words } from './words.ts';

type SheetProps = {
  readonly assembly: string;
  readonly from: string;
  readonly coverDays: number;
  readonly rows: StockingRows;
};

const boxes = [words.counted, words.orderedBox, words.received] as const;

/** The list on paper: one page, with boxes to write in what was counted, ordered and received. */
export function StockingSheet({ assembly, from, coverDays, rows }: SheetProps) {
  return (
    <section className={styles['sheet']}>
      <h1>{words.sheetTitle(assembly)}</h1>
      <p>{words.sheetSentence(date(from), plural(coverDays, words.days))}</p>
      <table>
        <thead>
          <tr>
            <th>{words.product}</th>
            <th className={styles['number']}>{words.need}</th>
            <th className={styles['number']}>{words.caseSize}</th>
            <th className={styles['number']}>{words.casesLabel}</th>
            <th>{words.orderBy}</th>
            {boxes.map((box) => (
              <th key={box}>{box}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.lines.map((row) => (
            <tr key={row.product}>
              <td>{row.of.name}</td>
              <td className={styles['number']}>{quantity(row.need, row.of.unit)}</td>
              <td className={styles['number']}>{quantity(row.caseSize, row.of.unit)}</td>
              <td className={styles['number']}>{count(row.cases)}</td>
              <td className={styles['date']}>{row.cases === 0 ? '' : date(row.orderBy)}</td>
              {boxes.map((box) => (
                <td key={box} className={styles['box']} />
              ))}
            </tr>
          ))}
          {rows.leftOut.map((row) => (
            <tr key={row.product}>
              <td>{row.of.name}</td>
              <td colSpan={4 + boxes.length}>{reasonText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['foot']}>
        {words.signed}
        <span className={styles['line']} />
      </p>
    </section>
  );
}
