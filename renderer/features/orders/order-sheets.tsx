import { count, date, money, quantity } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import styles from './order-sheets.module.css';
import { words } from './words.ts';

/** Orders on paper, each on a page of its own: who orders, what, by when, and what it comes to. */
export function OrderSheets({ rows, facts }: { readonly rows: readonly OrderRow[]; readonly facts: OrderFacts }) {
  return (
    <PrintSheets paper={usualPaper(facts.settings.currency)}>
      {rows.map((row) => (
        <PrintSheet
          key={row.order.id}
          title={facts.settings.name}
          sentence={words.orderTitle(row.order.id)}
          mark={<SupplierAddress row={row} />}
        >
          <dl className={styles['dates']}>
            <dt>{words.deliverOn}</dt>
            <dd>{date(row.order.deliverOn)}</dd>
            <dt>{words.orderBy}</dt>
            <dd>{date(row.order.orderBy)}</dd>
          </dl>
          <OrderTable row={row} currency={facts.settings.currency} />
          <div className={styles['note']}>{words.mailRepeat(row.order.id)}</div>
        </PrintSheet>
      ))}
    </PrintSheets>
  );
}

function SupplierAddress({ row: { supplier, supplierName } }: { readonly row: OrderRow }) {
  return (
    <p className={styles['supplier']}>
      <strong>{supplierName}</strong>
      <span>{supplier?.phone}</span>
      <span>{supplier?.email}</span>
    </p>
  );
}

function OrderTable({ row, currency }: { readonly row: OrderRow; readonly currency: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th className={styles['short']}>{words.code}</th>
          <th className={styles['name']}>{words.product}</th>
          <th className={styles['short']}>{words.unit}</th>
          <th data-number>{words.cases}</th>
          <th data-number>{words.caseSize}</th>
          <th data-number>{words.ordered}</th>
          <th data-number>{words.price}</th>
          <th data-number>{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {row.lines
          .filter(({ cases }) => cases > 0)
          .map((line) => (
            <tr key={line.product}>
              <td className={styles['short']}>{line.product}</td>
              <td className={styles['name']}>{line.name}</td>
              <td className={styles['short']}>{line.unit}</td>
              <td data-number>{count(line.cases)}</td>
              <td data-number>{quantity(line.caseSize)}</td>
              <td data-number>{quantity(line.ordered)}</td>
              <td data-number>{money(line.price, currency)}</td>
              <td data-number>{money(line.totalMinorUnits, currency)}</td>
            </tr>
          ))}
        <tr>
          <th colSpan={7}>{words.total}</th>
          <th data-number>{money(row.totalMinorUnits, currency)}</th>
        </tr>
      </tbody>
    </table>
  );
}
